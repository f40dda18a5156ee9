import { readPem } from "./crypto/pem.ts";
import { type RsaPublicKey, readRsaPublicKey, verifyRsa } from "./crypto/rsa.ts";
import { type DerElement, objectIdentifier, readDer } from "./readDer.ts";

/** The parts of an X.509 certificate (RFC 5280) as they stand in it. */
export interface Certificate {
  /** The certificate without what may stand behind it. */
  readonly raw: Buffer;
  readonly version: number;
  /** Hexadecimal digits, two a byte, without leading zeros. */
  readonly serialNumber: string;
  readonly signatureAlgorithm: string;
  readonly issuer: DerElement;
  readonly subject: DerElement;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKeyInfo: DerElement;
  /** Null where the key is of another kind. */
  readonly publicKey: RsaPublicKey | null;
  /** By object identifier, what is in their octets. */
  readonly extensions: ReadonlyMap<string, DerElement>;
  readonly toBeSigned: Uint8Array;
  readonly signature: Uint8Array;
}

const signatureDigests = new Map([
  ["1.2.840.113549.1.1.4", "md5"],
  ["1.2.840.113549.1.1.5", "sha1"],
  ["1.2.840.113549.1.1.11", "sha256"],
  ["1.2.840.113549.1.1.12", "sha384"],
  ["1.2.840.113549.1.1.13", "sha512"],
] as const);

const keyUsage = "2.5.29.15";
const subjectKey = "2.5.29.14";
const authorityKey = "2.5.29.35";

/** Reads a certificate from its DER, or from a PEM text or the bytes of one; throws where there is none. */
export function readCertificate(given: Uint8Array | string): Certificate {
  const isDer = typeof given !== "string" && given[0] === 0x30;
  const bytes = isDer ? Buffer.from(given) : readPem(Buffer.from(given as string).toString("latin1"), "CERTIFICATE");
  if (!bytes) throw new Error("There is no certificate in PEM.");
  const whole = readDer(bytes);
  const [toBeSigned, algorithm, signature] = whole.children;
  const fields = toBeSigned.children[0].tag === 0xa0 ? toBeSigned.children : [null, ...toBeSigned.children];
  const [version, serial, , issuer, validity, subject, publicKeyInfo] = fields as DerElement[];
  const [notBefore, notAfter] = validity.children.map(timeOf);
  const list = toBeSigned.children.find(({ tag }) => tag === 0xa3)?.children[0]?.children ?? [];
  const raw = wholeBytes(whole);
  if (raw[0] !== 0x30 || signature.tag !== 0x03 || publicKeyInfo.tag !== 0x30)
    throw new Error("The bytes are no certificate.");
  return {
    raw,
    version: version ? version.children[0].content[0] + 1 : 1,
    serialNumber: serialText(serial.content),
    signatureAlgorithm: objectIdentifier(algorithm.children[0]),
    issuer,
    subject,
    notBefore,
    notAfter,
    publicKeyInfo,
    publicKey: readRsaPublicKey(publicKeyInfo),
    extensions: new Map(
      list.map(({ children }) => [objectIdentifier(children[0]), readDer(children[children.length - 1].content)]),
    ),
    toBeSigned: wholeBytes(toBeSigned),
    signature: signature.content.subarray(1),
  };
}

/** Whether the key of one certificate made the signature of another; null: the signature is of a kind that is not read. */
export function isSignedBy(certificate: Certificate, { publicKey }: Certificate): boolean | null {
  const digest = signatureDigests.get(certificate.signatureAlgorithm as never);
  if (!digest || !publicKey) return null;
  return verifyRsa(publicKey, digest, certificate.toBeSigned, certificate.signature);
}

/** Whether the names, key identifiers and usages say that one certificate issued another (RFC 5280, 6.1.3). */
export function mayHaveIssued(issuer: Certificate, certificate: Certificate): boolean {
  if (!sameBytes(issuer.subject.content, certificate.issuer.content)) return false;
  const wanted = certificate.extensions.get(authorityKey)?.children.find(({ tag }) => tag === 0x80);
  const own = issuer.extensions.get(subjectKey);
  if (wanted && own && !sameBytes(wanted.content, own.content)) return false;
  const usage = issuer.extensions.get(keyUsage);
  const certificateSigning = 0x04;
  return !usage || ((usage.content[1] ?? 0) & certificateSigning) !== 0;
}

/** An element with its tag and length, which lie in front of its content in the same buffer. */
export function wholeBytes({ content }: DerElement): Buffer {
  let digits = 0;
  for (let left = content.length; left >= 0x80 || (digits > 0 && left > 0); left >>>= 8) digits++;
  const size = 2 + digits;
  return Buffer.from(content.buffer, content.byteOffset - size, content.length + size);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}

function serialText(content: Uint8Array): string {
  const text = Buffer.from(content)
    .toString("hex")
    .toUpperCase()
    .replace(/^(00)+/, "");
  return text === "" ? "00" : text;
}

/** UTCTime or GeneralizedTime in UTC, to the second. */
function timeOf({ tag, content }: DerElement): number {
  const text = Buffer.from(content).toString("latin1");
  const [, year, ...rest] = /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const isShort = tag === 0x17;
  if (year === undefined || (year.length === 2) !== isShort) throw new Error("A time of the certificate is not read.");
  const [month, day, hour, minute, second] = rest.map(Number);
  const full = isShort ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
  return Date.UTC(full, month - 1, day, hour, minute, second);
}
