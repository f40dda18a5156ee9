import { type Pkcs12Contents, readPkcs12, writePkcs12 } from "../../base/certificate/pkcs12.ts";
import { readRsaPrivateKey, sameKey } from "../../base/crypto/rsa.ts";
import { describeCertificate } from "../../base/describeCertificate.ts";
import { readCertificate } from "../../base/readCertificate.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { certificateError } from "./certificateMessages.ts";
import { defaultSmtpCertificate } from "./certificateServices.ts";
import {
  deleteCertificate,
  type ExchangeCertificate,
  findCertificate,
  getCertificate,
  listCertificates,
  putCertificate,
} from "./ExchangeCertificate.ts";

/**
 * The file of a certificate with its key (PKCS#12), or the request of a waiting one, as base64 of the file's bytes:
 * DER when `binaryEncoded`, else its base64 text.
 */
export function exportExchangeCertificate(
  world: World,
  serverIdentity: string,
  thumbprint: string,
  options: {
    readonly binaryEncoded?: boolean;
    readonly password?: string;
  } = {},
): string {
  const server = getExchangeServer(world, serverIdentity).name;
  const certificate = getCertificate(world, server, thumbprint);
  const der = certificate.request === null ? keyFile(world, certificate, options.password ?? "") : certificate.request;
  if (options.binaryEncoded) return der;
  const text = certificate.request === null ? `${lines(der)}\r\n` : pem("NEW CERTIFICATE REQUEST", der);
  return Buffer.from(text, "latin1").toString("base64");
}

/** Brings a certificate into a server's store: PKCS#12, DER, PEM, or base64 text of one of them. */
export function importExchangeCertificate(
  world: World,
  serverIdentity: string,
  fileData: string,
  options: {
    readonly password?: string;
    readonly privateKeyExportable?: boolean;
    readonly friendlyName?: string;
  } = {},
): ExchangeCertificate {
  const server = getExchangeServer(world, serverIdentity).name;
  const contents = readFile(server, Buffer.from(fileData, "base64"), options.password ?? "");
  const description = describeCertificate(contents.certificate);
  if (findCertificate(world, server, description.thumbprint))
    throw certificateError("AlreadyExists", {
      server,
      thumbprint: description.thumbprint,
    });
  const waiting = findRequestOf(world, server, contents.certificate);
  return world.store.transact(() => {
    if (waiting) deleteCertificate(world, waiting);
    return putCertificate(world, {
      server,
      location: "My",
      friendlyName: options.friendlyName ?? waiting?.friendlyName ?? contents.friendlyName ?? "",
      services: [],
      ...description,
      rootCAType: description.isSelfSigned ? "None" : "ThirdParty",
      privateKeyExportable: options.privateKeyExportable ?? waiting?.privateKeyExportable ?? false,
      privateKey: contents.privateKey ?? waiting?.privateKey ?? null,
      request: null,
    });
  });
}

/** Removes a certificate; the one that SMTP offers first cannot go. */
export function removeExchangeCertificate(world: World, serverIdentity: string, thumbprint: string): void {
  const server = getExchangeServer(world, serverIdentity);
  const certificate = getCertificate(world, server.name, thumbprint);
  if (defaultSmtpCertificate(world, server)?.thumbprint === certificate.thumbprint)
    throw certificateError("InternalTransportCertificate", {
      server: server.name,
    });
  const trusts = nounNamed("FederationTrust");
  const trust = trusts && listRows(world, trusts).find(({ values }) => isOfTrust(values, certificate.thumbprint));
  if (trust)
    throw certificateError("UsedByFederation", {
      server: server.name,
      thumbprint: certificate.thumbprint,
      trust: trust.name,
    });
  deleteCertificate(world, certificate);
}

/** Whether a federation trust signs with a certificate, or is to. */
function isOfTrust({ OrgPrivCertificate, OrgNextPrivCertificate }: NounRow["values"], thumbprint: string): boolean {
  return [OrgPrivCertificate, OrgNextPrivCertificate].some(
    (each) => typeof each === "string" && each.toLowerCase() === thumbprint.toLowerCase(),
  );
}

function keyFile(world: World, certificate: ExchangeCertificate, password: string): string {
  const { server, privateKey, privateKeyExportable, friendlyName } = certificate;
  if (privateKey === null || !privateKeyExportable) throw certificateError("ExportFailed", { server });
  const contents = {
    certificate: Buffer.from(certificate.rawData, "base64"),
    privateKey,
    friendlyName,
  };
  return writePkcs12(world.random, contents, password).toString("base64");
}

function readFile(server: string, bytes: Buffer, password: string): Pkcs12Contents {
  const der = bytes[0] === 0x30 ? bytes : decodeText(bytes);
  const plain = parse(() => readCertificate(der).raw);
  const contents = plain
    ? { certificate: plain, privateKey: null, friendlyName: null }
    : parse(() => readPkcs12(der, password));
  if (!contents) throw certificateError("ImportFailed", { server });
  return contents;
}

/** The DER in a PEM text, or in bare base64. */
function decodeText(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  const body = /-----BEGIN [A-Z0-9 ]+-----([^-]+)-----END/.exec(text)?.[1] ?? text;
  return Buffer.from(body, "base64");
}

function parse<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The waiting request whose key a certificate answers. */
function findRequestOf(world: World, server: string, der: Buffer): ExchangeCertificate | null {
  const key = readCertificate(der).publicKey;
  if (!key) return null;
  const waiting = listCertificates(world, server).filter(({ location }) => location === "Request");
  return waiting.find(({ privateKey }) => privateKey !== null && sameKey(key, readRsaPrivateKey(privateKey))) ?? null;
}

function pem(kind: string, base64: string): string {
  return `-----BEGIN ${kind}-----\r\n${lines(base64)}\r\n-----END ${kind}-----\r\n`;
}

function lines(base64: string): string {
  return (base64.match(/.{1,64}/g) ?? []).join("\r\n");
}
