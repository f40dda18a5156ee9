import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { describeCertificate } from "../../base/describeCertificate.ts";
import { getOrganization } from "../Organization.ts";
import { type ExchangeServer, getExchangeServer } from "../server/ExchangeServer.ts";
import { exchangeBuilds } from "../server/exchangeBuilds.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { acceptedDomainNames } from "../transport/acceptedDomains.ts";
import type { World } from "../World.ts";
import { certificateError } from "./certificateMessages.ts";
import { type ConfirmDefaultSmtp, enableExchangeCertificate } from "./certificateServices.ts";
import { type CertificateService, type ExchangeCertificate, putCertificate } from "./ExchangeCertificate.ts";
import { type CertificateContents, issueCertificate, issueRequest } from "./issueCertificate.ts";
import { generateRsaKey } from "./rsaKey.ts";
import { commonName, parseSubjectName, type SubjectName } from "./subjectName.ts";

export interface NewExchangeCertificate {
  /** The server; the shell's own when absent. */
  readonly server?: string;
  readonly friendlyName?: string;
  readonly subjectName?: string;
  readonly domainName?: readonly string[];
  /** Hexadecimal digits. */
  readonly subjectKeyIdentifier?: string;
  readonly keySize?: number;
  readonly privateKeyExportable?: boolean;
  readonly services?: readonly CertificateService[];
  readonly includeAcceptedDomains?: boolean;
  readonly includeAutoDiscover?: boolean;
  readonly includeServerFQDN?: boolean;
  readonly includeServerNetBIOSName?: boolean;
  /** Asks for a PKCS#10 request instead of a self-signed certificate. */
  readonly generateRequest?: boolean;
  readonly confirmDefaultSmtp?: ConfirmDefaultSmtp;
}

const keySizes: readonly number[] = [1024, 2048, 4096];
const defaultFriendlyName = "Microsoft Exchange";
const validityYears = 5;

/** Makes a key and a self-signed certificate, or a request that waits, in a server's store. */
export function newExchangeCertificate(world: World, wanted: NewExchangeCertificate): ExchangeCertificate {
  const server = getExchangeServer(world, wanted.server ?? getOrganization(world).shellServer);
  const subject = subjectOf(server, wanted);
  const domains = domainsOf(world, server, subject, wanted);
  checkOptions(server, wanted);
  const privateKey = generateRsaKey(world.random, wanted.keySize ?? 2048);
  const contents: CertificateContents = {
    subject,
    domains,
    subjectKeyIdentifier: wanted.subjectKeyIdentifier ?? null,
    privateKey,
    hash: isVersionAtLeast(server.values.AdminDisplayVersion, exchangeBuilds.sha256SelfSigned) ? "sha256" : "sha1",
  };
  const notBefore = Math.floor(world.clock.now() / 1000) * 1000;
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + validityYears);
  const der = issueCertificate(world.random, contents, {
    notBefore,
    notAfter: notAfter.getTime(),
  });
  const certificate: ExchangeCertificate = {
    server: server.name,
    location: wanted.generateRequest ? "Request" : "My",
    friendlyName: wanted.friendlyName ?? defaultFriendlyName,
    services: [],
    ...describeCertificate(der),
    rootCAType: "None",
    privateKeyExportable: wanted.privateKeyExportable ?? false,
    privateKey,
    request: wanted.generateRequest ? issueRequest(contents).toString("base64") : null,
  };
  return world.store.transact(() => {
    const made = putCertificate(world, certificate);
    if (wanted.generateRequest) return made;
    const confirm = wanted.confirmDefaultSmtp ?? (() => true);
    return enableExchangeCertificate(world, server.name, made.thumbprint, servicesOf(wanted), confirm);
  });
}

/** IMAP, POP and SMTP unless told otherwise; only SMTP when names were asked to be included. */
function servicesOf(wanted: NewExchangeCertificate): readonly CertificateService[] {
  if (wanted.services) return wanted.services;
  const including = wanted.includeAcceptedDomains || wanted.includeAutoDiscover || wanted.includeServerFQDN;
  return including || wanted.includeServerNetBIOSName ? ["SMTP"] : ["IMAP", "POP", "SMTP"];
}

function subjectOf(server: ExchangeServer, wanted: NewExchangeCertificate): SubjectName {
  if (wanted.subjectName === undefined) return [["CN", server.name]];
  const subject = parseSubjectName(wanted.subjectName);
  if (!subject)
    throw certificateError("SubjectInvalid", {
      server: server.name,
      subject: wanted.subjectName,
    });
  return subject;
}

function domainsOf(
  world: World,
  server: ExchangeServer,
  subject: SubjectName,
  wanted: NewExchangeCertificate,
): readonly string[] {
  const acceptedDomains = acceptedDomainNames(world);
  const fqdn = server.values.Fqdn;
  const including = servicesOf({ ...wanted, services: undefined }).length === 1;
  const given = wanted.domainName ?? (including || wanted.subjectName !== undefined ? [] : [server.name, fqdn]);
  const domains = [
    commonName(subject),
    ...given,
    wanted.includeServerNetBIOSName ? server.name : null,
    wanted.includeServerFQDN ? fqdn : null,
    ...(wanted.includeAcceptedDomains ? acceptedDomains : []),
    ...(wanted.includeAutoDiscover ? acceptedDomains.map((domain) => `autodiscover.${domain}`) : []),
  ].filter((domain) => domain !== null);
  const hostNames = domains.filter((domain, index) => index > 0 || isHostName(domain));
  const invalid = hostNames.find((domain) => !isHostName(domain));
  if (invalid !== undefined)
    throw certificateError("DomainInvalid", {
      server: server.name,
      domain: invalid,
    });
  const seen = new Set<string>();
  return hostNames.filter((domain) => !seen.has(foldCase(domain)) && seen.add(foldCase(domain)));
}

function checkOptions(server: ExchangeServer, wanted: NewExchangeCertificate): void {
  const { keySize, friendlyName, subjectKeyIdentifier } = wanted;
  if (keySize !== undefined && !keySizes.includes(keySize))
    throw certificateError("KeySizeInvalid", { server: server.name, keySize });
  if (friendlyName !== undefined && friendlyName.length >= 64)
    throw certificateError("FriendlyNameTooLong", { server: server.name });
  if (subjectKeyIdentifier !== undefined && !/^(?:[0-9a-f]{2}){1,64}$/i.test(subjectKeyIdentifier))
    throw certificateError("SubjectKeyIdentifierInvalid", {
      server: server.name,
      subjectKeyIdentifier,
    });
}

function isHostName(domain: string): boolean {
  return /^(?:\*\.)?[a-z0-9_](?:[\w-]*\w)?(?:\.[a-z0-9_](?:[\w-]*\w)?)*$/i.test(domain);
}
