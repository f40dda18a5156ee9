import { digest } from "./crypto/digest.ts";
import { keySizeOf } from "./crypto/rsa.ts";
import { instant } from "./instant.ts";
import { type Certificate, isSignedBy, readCertificate } from "./readCertificate.ts";
import { type DerElement, objectIdentifier } from "./readDer.ts";

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

/** Names of the attributes of a name as Windows writes them; another is shown by its object identifier. */
const nameKinds = new Map([
  ["2.5.4.3", "CN"],
  ["2.5.4.4", "SN"],
  ["2.5.4.5", "SERIALNUMBER"],
  ["2.5.4.6", "C"],
  ["2.5.4.7", "L"],
  ["2.5.4.8", "S"],
  ["2.5.4.9", "STREET"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.12", "T"],
  ["2.5.4.13", "Description"],
  ["2.5.4.17", "PostalCode"],
  ["2.5.4.18", "POBox"],
  ["2.5.4.20", "Phone"],
  ["2.5.4.42", "G"],
  ["2.5.4.43", "I"],
  ["0.9.2342.19200300.100.1.25", "DC"],
  ["1.2.840.113549.1.9.1", "E"],
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
  const certificate = readCertificate(der);
  const { raw, extensions, publicKey } = certificate;
  const subject = nameText(certificate.subject);
  const issuer = nameText(certificate.issuer);
  const commonName = partsOf(certificate.subject).find(({ kind }) => kind === "CN")?.value;
  const alternatives = alternativeNames(extensions.get("2.5.29.17"));
  const domains =
    commonName && isHostName(commonName) && alternatives.length > 0 ? [commonName, ...alternatives] : alternatives;
  return {
    thumbprint: digest("sha1", raw).toString("hex").toUpperCase(),
    subject,
    issuer,
    serialNumber: certificate.serialNumber,
    notBefore: instant(certificate.notBefore),
    notAfter: instant(certificate.notAfter),
    certificateDomains: withoutRepeats(domains),
    publicKeySize: publicKey ? keySizeOf(publicKey) : 0,
    signatureAlgorithm: signatureAlgorithms.get(certificate.signatureAlgorithm) ?? "unknown",
    version: certificate.version,
    keyUsages: keyUsages(extensions.get("2.5.29.15")),
    enhancedKeyUsages: enhancedKeyUsages(extensions.get("2.5.29.37")),
    subjectKeyIdentifier: subjectKeyIdentifier(certificate),
    // Of a signature that is not RSA the names alone decide.
    isSelfSigned: subject === issuer && isSignedBy(certificate, certificate) !== false,
    rawData: raw.toString("base64"),
  };
}

interface NamePart {
  readonly kind: string;
  readonly value: string;
}

/** The attributes of a name in the order of the encoding. */
function partsOf(name: DerElement): readonly NamePart[] {
  return name.children
    .flatMap(({ children }) => children)
    .map(({ children: [type, value] }) => {
      const oid = objectIdentifier(type);
      return { kind: nameKinds.get(oid) ?? oid, value: textOf(value) };
    });
}

/** The name as Windows shows it: last part of the encoding first. */
function nameText(name: DerElement): string {
  return [...partsOf(name)]
    .reverse()
    .map(({ kind, value }) =>
      /[,+"=<>#;]/.test(value) ? `${kind}="${value.replaceAll('"', '""')}"` : `${kind}=${value}`,
    )
    .join(", ");
}

function textOf({ tag, content }: DerElement): string {
  const bytes = Buffer.from(content);
  const [utf8, bmp] = [0x0c, 0x1e];
  if (tag === bmp) return bytes.swap16().toString("utf16le");
  return bytes.toString(tag === utf8 ? "utf8" : "latin1");
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
function subjectKeyIdentifier({ extensions, publicKeyInfo }: Certificate): string {
  const extension = extensions.get("2.5.29.14");
  const bytes = extension ? extension.content : digest("sha1", publicKeyInfo.children[1].content.subarray(1));
  return Buffer.from(bytes).toString("hex").toUpperCase();
}

function isHostName(name: string): boolean {
  return /^(\*\.)?[\w-]+(\.[\w-]+)*$/.test(name);
}

function withoutRepeats(domains: readonly string[]): string[] {
  const seen = new Set<string>();
  return domains.filter((domain) => !seen.has(domain.toLowerCase()) && seen.add(domain.toLowerCase()));
}
