import { isSignedBy, mayHaveIssued, readCertificate } from "../../base/readCertificate.ts";
import type { World } from "../World.ts";
import { type ExchangeCertificate, listCertificates } from "./ExchangeCertificate.ts";

/** The certificates above one, next first, as far as the computer or those that came with it have them. */
export function issuersOf(
  world: World,
  server: string,
  certificate: Uint8Array,
  given: readonly Uint8Array[] = [],
): Buffer[] {
  const known = [...listCertificates(world, server).map(bytesOf), ...given.map((each) => Buffer.from(each))].map(
    (raw) => readCertificate(raw),
  );
  const chain: Buffer[] = [];
  let current = readCertificate(certificate);
  while (!mayHaveIssued(current, current)) {
    const issuer = known.find((each) => mayHaveIssued(each, current) && isSignedBy(current, each));
    if (!issuer || chain.some((each) => each.equals(issuer.raw))) break;
    chain.push(Buffer.from(issuer.raw));
    current = issuer;
  }
  return chain;
}

/** Whether the computer trusts a certificate: its store says who vouches for it, or for one of those above it. */
export function isTrusted(
  world: World,
  server: string,
  certificate: Uint8Array,
  given: readonly Uint8Array[],
): boolean {
  const records = listCertificates(world, server);
  return [Buffer.from(certificate), ...issuersOf(world, server, certificate, given)].some((raw) =>
    records.some(
      (record) => bytesOf(record).equals(raw) && record.rootCAType !== "None" && record.rootCAType !== "Unknown",
    ),
  );
}

function bytesOf({ rawData }: ExchangeCertificate): Buffer {
  return Buffer.from(rawData, "base64");
}
