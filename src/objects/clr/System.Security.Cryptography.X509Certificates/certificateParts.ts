import { type DerElement, objectIdentifier, readDer } from "../../../base/readDer.ts";
import { Oid } from "../System.Security.Cryptography/Oid.ts";
import { X500DistinguishedName } from "./X500DistinguishedName.ts";
import { X509Extension } from "./X509Extension.ts";

const names = new Map([
  ["1.2.840.113549.1.1.1", "RSA"],
  ["1.2.840.113549.1.1.5", "sha1RSA"],
  ["1.2.840.113549.1.1.11", "sha256RSA"],
  ["1.3.6.1.5.5.7.3.1", "Server Authentication"],
  ["1.3.6.1.5.5.7.3.2", "Client Authentication"],
  ["2.5.29.14", "Subject Key Identifier"],
  ["2.5.29.15", "Key Usage"],
  ["2.5.29.17", "Subject Alternative Name"],
  ["2.5.29.19", "Basic Constraints"],
  ["2.5.29.35", "Authority Key Identifier"],
  ["2.5.29.37", "Enhanced Key Usage"],
]);

/** An object identifier with the name that Windows shows for it; empty where it is not known here. */
export function oidOf(value: string): Oid {
  return new Oid(value, names.get(value) ?? "");
}

/** certificate = SEQUENCE { SEQUENCE { [0] version?, serial, algorithm, issuer, validity, subject, key, ... }, algorithm, signature } */
function fields(certificate: Uint8Array): readonly DerElement[] {
  const [toBeSigned] = readDer(certificate).children;
  return toBeSigned.children[0].tag === 0xa0 ? toBeSigned.children.slice(1) : toBeSigned.children;
}

export function signatureAlgorithmOf(certificate: Uint8Array): Oid {
  return oidOf(objectIdentifier(fields(certificate)[1].children[0]));
}

export function keyAlgorithmOf(certificate: Uint8Array): Oid {
  return oidOf(objectIdentifier(fields(certificate)[5].children[0].children[0]));
}

/** The encoded public key itself, without its algorithm. */
export function publicKeyOf(certificate: Uint8Array): Uint8Array {
  return fields(certificate)[5].children[1].content.subarray(1);
}

export function issuerName(certificate: Uint8Array, text: string): X500DistinguishedName {
  return new X500DistinguishedName(text, fields(certificate)[2].content);
}

export function subjectName(certificate: Uint8Array, text: string): X500DistinguishedName {
  return new X500DistinguishedName(text, fields(certificate)[4].content);
}

export function extensionsOf(certificate: Uint8Array): X509Extension[] {
  const list = fields(certificate).find(({ tag }) => tag === 0xa3)?.children[0]?.children ?? [];
  return list.map(({ children }) => {
    const isCritical = children.length === 3 && children[1].content[0] !== 0;
    return new X509Extension(oidOf(objectIdentifier(children[0])), isCritical, children[children.length - 1].content);
  });
}
