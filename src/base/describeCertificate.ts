import { createHash, X509Certificate } from "node:crypto";
import { instant } from "./instant.ts";
import { type DerElement, objectIdentifier, readDer } from "./readDer.ts";

/** What a certificate's own bytes say about it. Moments are ISO texts in UTC, bytes hexadecimal or base64. */
export interface CertificateDescription {
  readonly thumbprint: string;
  readonly subject: string;
  readonly issuer: string;
  readonly serialNumber: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** The host names of the subject alternative name, with the subject's common name first. */
  readonly certificateDomains: readonly string[];
  readonly publicKeySize: number;
  readonly signatureAlgorithm: string;
  readonly version: number;
  readonly keyUsages: readonly string[];
  readonly enhancedKeyUsages: readonly { readonly name: string; readonly oid: string }[];
  readonly subjectKeyIdentifier: string;
  readonly isSelfSigned: boolean;
  readonly rawData: string;
}

const signatureAlgorithms = new Map([
  ["1.2.840.113549.1.1.5", "sha1RSA"],
  ["1.2.840.113549.1.1.11", "sha256RSA"],
  ["1.2.840.113549.1.1.12", "sha384RSA"],
  ["1.2.840.113549.1.1.13", "sha512RSA"],
]);

const enhancedUsages = new Map([
  ["1.3.6.1.5.5.7.3.1", "Server Authentication"],
  ["1.3.6.1.5.5.7.3.2", "Client Authentication"],
  ["1.3.6.1.5.5.7.3.3", "Code Signing"],
  ["1.3.6.1.5.5.7.3.4", "Secure Email"],
]);

const usageBits = [
  "DigitalSignature",
  "NonRepudiation",
  "KeyEncipherment",
  "DataEncipherment",
  "KeyAgreement",
  "KeyCertSign",
  "CrlSign",
  "EncipherOnly",
  "DecipherOnly",
];

/** Reads the DER of a certificate; throws when it is none. */
export function describeCertificate(der: Uint8Array): CertificateDescription {
  const certificate = new X509Certificate(der);
  const raw = certificate.raw;
  const [toBeSigned, algorithm] = readDer(raw).children;
  const extensions = extensionsOf(toBeSigned);
  const subject = nameText(certificate.subject);
  const issuer = nameText(certificate.issuer);
  const commonName = /(?:^|\n)CN=(.*)/.exec(certificate.subject ?? "")?.[1];
  const alternatives = alternativeNames(extensions.get("2.5.29.17"));
  const domains =
    commonName && isHostName(commonName) && alternatives.length > 0 ? [commonName, ...alternatives] : alternatives;
  return {
    thumbprint: createHash("sha1").update(raw).digest("hex").toUpperCase(),
    subject,
    issuer,
    serialNumber: certificate.serialNumber,
    notBefore: instant(Date.parse(certificate.validFrom)),
    notAfter: instant(Date.parse(certificate.validTo)),
    certificateDomains: withoutRepeats(domains),
    publicKeySize: certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? 0,
    signatureAlgorithm: signatureAlgorithms.get(objectIdentifier(algorithm.children[0])) ?? "unknown",
    version: toBeSigned.children[0].tag === 0xa0 ? toBeSigned.children[0].children[0].content[0] + 1 : 1,
    keyUsages: keyUsages(extensions.get("2.5.29.15")),
    enhancedKeyUsages: enhancedKeyUsages(extensions.get("2.5.29.37")),
    subjectKeyIdentifier: subjectKeyIdentifier(extensions.get("2.5.29.14"), certificate),
    isSelfSigned: subject === issuer && certificate.verify(certificate.publicKey),
    rawData: raw.toString("base64"),
  };
}

function extensionsOf(toBeSigned: DerElement): ReadonlyMap<string, DerElement> {
  const list = toBeSigned.children.find(({ tag }) => tag === 0xa3)?.children[0]?.children ?? [];
  return new Map(
    list.map(
      ({ children }) => [objectIdentifier(children[0]), readDer(children[children.length - 1].content)] as const,
    ),
  );
}

/** The name as Windows shows it: last part of the encoding first. */
function nameText(name: string | undefined): string {
  const parts = (name ?? "").split("\n").filter((part) => part !== "");
  return parts
    .reverse()
    .map((part) =>
      part.replace(/^(\w+)=(.*[,+"=<>#;].*)$/, (_, kind, value) => `${kind}="${value.replaceAll('"', '""')}"`),
    )
    .join(", ");
}

function alternativeNames(extension: DerElement | undefined): string[] {
  const dnsName = 0x82;
  const names = extension?.children.filter(({ tag }) => tag === dnsName) ?? [];
  return names.map(({ content }) => Buffer.from(content).toString("latin1"));
}

function keyUsages(extension: DerElement | undefined): string[] {
  if (!extension) return [];
  const [, ...bytes] = extension.content;
  return usageBits.filter((_, bit) => ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}

function enhancedKeyUsages(extension: DerElement | undefined): { name: string; oid: string }[] {
  return (extension?.children ?? []).map(objectIdentifier).map((oid) => ({ name: enhancedUsages.get(oid) ?? "", oid }));
}

/** The extension's value, or what Windows computes in its place: the SHA-1 of the public key's bits. */
function subjectKeyIdentifier(extension: DerElement | undefined, certificate: X509Certificate): string {
  if (extension) return Buffer.from(extension.content).toString("hex").toUpperCase();
  const info = readDer(certificate.publicKey.export({ type: "spki", format: "der" }));
  return createHash("sha1").update(info.children[1].content.subarray(1)).digest("hex").toUpperCase();
}

function isHostName(name: string): boolean {
  return /^(\*\.)?[\w-]+(\.[\w-]+)*$/.test(name);
}

function withoutRepeats(domains: readonly string[]): string[] {
  return domains.filter(
    (domain, index) => domains.findIndex((each) => each.toLowerCase() === domain.toLowerCase()) === index,
  );
}
