import { readRsaPrivateKey, signRsa } from "../../base/crypto/rsa.ts";
import { findCertificate } from "../certificate/ExchangeCertificate.ts";
import { shellServer } from "../server/ExchangeServer.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import federationTrust from "./FederationTrust.ts";
import { taskError } from "./messages/taskMessages.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/**
 * What a domain's name service has to say so that the domain can be federated: the domain's name, signed with a certificate of
 * the federation trust (that the product signs exactly this is inferred).
 */
export default defineNoun({
  noun: "FederatedDomainProof",
  kind: "computed",
  called: "proof of a domain",
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.FederatedDomainProof",
  tail: "identity",
  order: "declaration",
  identityText: () => "",
  properties: {
    DomainName: { kind: "String" },
    Name: { kind: "String", derive: ({ name }) => name },
    Thumbprint: { kind: "String" },
    Proof: { kind: "String" },
    DnsRecord: { kind: "String", derive: ({ values }) => `${values.DomainName} TXT IN ${values.Proof}` },
  },
  parameters: {
    DomainName: { accepted: "The domain that is proved." },
    Thumbprint: { accepted: "The certificate that proves it." },
  },
  compute: proofs,
  source: "inferred",
});

function proofs(world: World, given: Given): readonly NounRow[] {
  const domain = wordGiven(given, "DomainName") ?? "";
  const thumbprint = wordGiven(given, "Thumbprint");
  const named = thumbprint === null ? ofTrust(world) : [["Certificate", thumbprint] as const];
  return named.map(([name, wanted]) => {
    const { name: server } = shellServer(world);
    const certificate = findCertificate(world, server, wanted);
    if (!certificate || certificate.privateKey === null)
      throw taskError("CertificateWithoutKey", { thumbprint: wanted, server });
    const signature = signRsa(readRsaPrivateKey(certificate.privateKey), "sha512", Buffer.from(domain.toLowerCase()));
    return computedRow(world, "FederatedDomainProof", name, {
      DomainName: domain,
      Thumbprint: certificate.thumbprint,
      Proof: Buffer.from(signature).toString("base64"),
    });
  });
}

/** The certificates of the trust: before, in use, to come. */
function ofTrust(world: World): readonly (readonly [string, string])[] {
  const trust = listRows(world, federationTrust)[0];
  if (!trust) throw taskError("NoFederationTrust");
  return ["OrgPrevPrivCertificate", "OrgPrivCertificate", "OrgNextPrivCertificate"].flatMap((name) => {
    const value = trust.values[name];
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
}
