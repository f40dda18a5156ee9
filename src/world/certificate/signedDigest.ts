import { digest } from "../../base/crypto/digest.ts";
import { readRsaPrivateKey, rsaEncryption, signRsa, verifyRsa } from "../../base/crypto/rsa.ts";
import { readCertificate, wholeBytes } from "../../base/readCertificate.ts";
import { type DerElement, objectIdentifier, readDer } from "../../base/readDer.ts";
import { type Der, fromBytes, integer, nothing, octets, oid, sequence, set, tagged, toBytes } from "./der.ts";

export type DigestName = "sha1" | "sha256" | "sha384" | "sha512";

/** The digest that a signature is about. */
export interface SignedDigest {
  readonly algorithm: DigestName;
  readonly value: Uint8Array;
}

/** What a signature block says, and whether its own parts fit together. */
export interface ReadSignature extends SignedDigest {
  /** The DER of the signer's certificate and of those that came with it. */
  readonly signer: Buffer;
  readonly certificates: readonly Buffer[];
  readonly isIntact: boolean;
}

const digests: Readonly<Record<DigestName, string>> = {
  sha1: "1.3.14.3.2.26",
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
};

const signedData = "1.2.840.113549.1.7.2";
export const indirectData = "1.3.6.1.4.1.311.2.1.4";
const subjectInformation = "1.3.6.1.4.1.311.2.1.30";
const contentType = "1.2.840.113549.1.9.3";
const messageDigest = "1.2.840.113549.1.9.4";

/** Who reads PowerShell's scripts for Authenticode: {603BCC1F-4B59-4E08-B724-D2C6297EF351} in Windows' order of bytes. */
const scriptReader = Buffer.from("1fcc3b60594b084eb724d2c6297ef351", "hex");

/** An Authenticode signature (PKCS#7 over SpcIndirectDataContent) of a script's digest: the DER. */
export function signDigest(
  signer: { readonly certificate: Uint8Array; readonly privateKey: string },
  others: readonly Uint8Array[],
  signed: SignedDigest,
): Buffer {
  const content = sequence(
    sequence(oid(subjectInformation), sequence(integer(65536), octets(scriptReader), ...[0, 0, 0, 0, 0].map(integer))),
    sequence(algorithm(digests[signed.algorithm]), octets(signed.value)),
  );
  const own = digest(signed.algorithm, contentBytes(content));
  const attributes = [
    sequence(oid(contentType), set(oid(indirectData))),
    sequence(oid(messageDigest), set(octets(own))),
  ];
  const key = readRsaPrivateKey(signer.privateKey);
  const signature = signRsa(key, signed.algorithm, toBytes(set(...attributes)));
  const [toBeSigned] = readDer(signer.certificate).children;
  const skipped = toBeSigned.children[0].tag === 0xa0 ? 1 : 0;
  const parts = fromBytes(signer.certificate).value as Der[];
  const fields = parts[0].value as Der[];
  return toBytes(
    sequence(
      oid(signedData),
      tagged(
        0,
        sequence(
          integer(1),
          set(algorithm(digests[signed.algorithm])),
          sequence(oid(indirectData), tagged(0, content)),
          tagged(0, ...[signer.certificate, ...others].map(fromBytes)),
          set(
            sequence(
              integer(1),
              sequence(fields[skipped + 2], fields[skipped]),
              algorithm(digests[signed.algorithm]),
              tagged(0, ...attributes),
              algorithm(rsaEncryption),
              octets(signature),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Reads such a signature; throws where the bytes are none. */
export function readSignature(der: Uint8Array): ReadSignature {
  const body = readDer(der).children[1].children[0];
  const [, , contentInfo, certificateList, signers] = body.children;
  const content = contentInfo.children[1].children[0];
  const [digestAlgorithm, value] = content.children[1].children;
  const certificates = splitCertificates(certificateList.content);
  const [, issuerAndSerial, ownAlgorithm, attributes, , signature] = signers.children[0].children;
  const signer = certificates.find((each) => isNamedBy(each, issuerAndSerial));
  if (!signer) throw new Error("The signer's certificate is missing.");
  const name = digestNamed(ownAlgorithm);
  // The attributes are signed as a SET, though they stand behind a tag of their own.
  const signedBytes = Buffer.concat([Buffer.from([0x31]), wholeBytes(attributes).subarray(1)]);
  const claimed = attributes.children.find(({ children }) => objectIdentifier(children[0]) === messageDigest);
  const ownDigest = digest(name, content.content);
  const isIntact =
    ownDigest.equals(claimed?.children[1].children[0].content ?? Buffer.alloc(0)) &&
    isSigned(signer, name, signedBytes, signature.content);
  return { algorithm: digestNamed(digestAlgorithm), value: value.content, signer, certificates, isIntact };
}

function isSigned(signer: Uint8Array, name: DigestName, bytes: Uint8Array, signature: Uint8Array): boolean {
  const { publicKey } = readCertificate(signer);
  return publicKey !== null && verifyRsa(publicKey, name, bytes, signature);
}

function algorithm(name: string): Der {
  return sequence(oid(name), nothing());
}

function digestNamed(element: DerElement): DigestName {
  const wanted = objectIdentifier(element.children[0]);
  const found = (Object.keys(digests) as DigestName[]).find((name) => digests[name] === wanted);
  if (!found) throw new Error(`The digest ${wanted} is not known.`);
  return found;
}

/** The content of a structure without its tag and length. */
function contentBytes(der: Der): Uint8Array {
  return readDer(toBytes(der)).content;
}

function splitCertificates(content: Uint8Array): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < content.length; ) {
    const whole = wholeBytes(readDer(content.subarray(at)));
    found.push(whole);
    at += whole.length;
  }
  return found;
}

function isNamedBy(certificate: Buffer, issuerAndSerial: DerElement): boolean {
  const fields = readDer(certificate).children[0].children;
  const skipped = fields[0].tag === 0xa0 ? 1 : 0;
  const [issuer, serial] = issuerAndSerial.children;
  return (
    Buffer.from(fields[skipped].content).equals(serial.content) &&
    Buffer.from(fields[skipped + 2].content).equals(issuer.content)
  );
}
