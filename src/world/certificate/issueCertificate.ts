import type { asn1, pki } from "node-forge";
import { forge } from "../../base/certificate/forge.ts";
import type { Random } from "../../base/Random.ts";

type TagClass = asn1.Class;

/** What a self-signed certificate or a request is made of. */
export interface CertificateContents {
  /** Relative names in the order of the encoding: `[["CN", "mail"]]`. */
  readonly subject: readonly (readonly [string, string])[];
  readonly domains: readonly string[];
  /** Hexadecimal; null leaves the extension out. */
  readonly subjectKeyIdentifier: string | null;
  /** PKCS#8 PEM. */
  readonly privateKey: string;
  readonly hash: "sha1" | "sha256";
}

/** A self-signed certificate as Exchange issues it: the DER. */
export function issueCertificate(
  random: Random,
  contents: CertificateContents,
  validity: { readonly notBefore: number; readonly notAfter: number },
): Buffer {
  const { pki, md, asn1 } = forge();
  const certificate = pki.createCertificate();
  const key = pki.privateKeyFromPem(contents.privateKey);
  const name = nameAttributes(contents.subject);
  certificate.publicKey = pki.setRsaPublicKey(key.n, key.e);
  certificate.serialNumber = serialNumber(random);
  certificate.validity.notBefore = new Date(validity.notBefore);
  certificate.validity.notAfter = new Date(validity.notAfter);
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions(extensionsOf(contents));
  certificate.sign(key, md[contents.hash].create());
  return Buffer.from(asn1.toDer(pki.certificateToAsn1(certificate)).getBytes(), "latin1");
}

/** A PKCS#10 request for a certificate: the DER. */
export function issueRequest(contents: CertificateContents): Buffer {
  const { pki, md, asn1 } = forge();
  const request = pki.createCertificationRequest();
  const key = pki.privateKeyFromPem(contents.privateKey);
  request.publicKey = pki.setRsaPublicKey(key.n, key.e);
  request.setSubject(nameAttributes(contents.subject));
  request.setAttributes([{ name: "extensionRequest", extensions: extensionsOf(contents) }]);
  request.sign(key, md[contents.hash].create());
  return Buffer.from(asn1.toDer(pki.certificationRequestToAsn1(request)).getBytes(), "latin1");
}

function extensionsOf(contents: CertificateContents): object[] {
  const extensions: object[] = [
    {
      name: "keyUsage",
      critical: true,
      digitalSignature: true,
      keyEncipherment: true,
    },
    { name: "extKeyUsage", serverAuth: true },
    { name: "basicConstraints", critical: true, cA: false },
  ];
  const dnsName = 2;
  if (contents.domains.length > 0)
    extensions.push({
      name: "subjectAltName",
      altNames: contents.domains.map((value) => ({ type: dnsName, value })),
    });
  if (contents.subjectKeyIdentifier !== null) {
    const value = Buffer.from(contents.subjectKeyIdentifier, "hex");
    const octetString = `\u0004${String.fromCharCode(value.length)}${value.toString("latin1")}`;
    extensions.push({
      id: "2.5.29.14",
      name: "subjectKeyIdentifier",
      critical: false,
      value: octetString,
    });
  }
  return extensions;
}

function nameAttributes(subject: CertificateContents["subject"]): pki.CertificateField[] {
  const { asn1 } = forge();
  return subject.map(([shortName, value]) => {
    const ascii = /^[\x20-\x7e]*$/.test(value);
    return {
      shortName,
      value,
      ...(ascii ? {} : { valueTagClass: asn1.Type.UTF8 as unknown as TagClass }),
    };
  });
}

/** 16 bytes, positive, as Windows draws them. */
function serialNumber(random: Random): string {
  const bytes = random.nextBytes(16);
  bytes[0] = (bytes[0] & 0x7f) | 0x10;
  return Buffer.from(bytes).toString("hex");
}
