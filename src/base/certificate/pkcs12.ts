import type { Random } from "../Random.ts";
import { forge, withSessionRandom } from "./forge.ts";

/** What a PKCS#12 file holds: one certificate and its key. */
export interface Pkcs12Contents {
  readonly certificate: Buffer;
  /** PKCS#8 PEM, null when the file holds only the certificate. */
  readonly privateKey: string | null;
  readonly friendlyName: string | null;
}

/** Writes a PKCS#12 file: the DER. */
export function writePkcs12(random: Pick<Random, "nextBytes">, contents: Pkcs12Contents, password: string): Buffer {
  return withSessionRandom(random, ({ pki, pkcs12, asn1, util }) => {
    const certificate = pki.certificateFromAsn1(
      asn1.fromDer(util.createBuffer(contents.certificate.toString("latin1"))),
    );
    const key = contents.privateKey === null ? null : pki.privateKeyFromPem(contents.privateKey);
    const file = pkcs12.toPkcs12Asn1(key as Parameters<typeof pkcs12.toPkcs12Asn1>[0], [certificate], password, {
      algorithm: "3des",
      friendlyName: contents.friendlyName ?? undefined,
    });
    return Buffer.from(asn1.toDer(file).getBytes(), "latin1");
  });
}

/** Reads a PKCS#12 file; throws when it is none or the password is another. */
export function readPkcs12(der: Buffer, password: string): Pkcs12Contents {
  const { pki, pkcs12, asn1, util } = forge();
  const file = pkcs12.pkcs12FromAsn1(asn1.fromDer(util.createBuffer(der.toString("latin1"))), password);
  const keys = [pki.oids.pkcs8ShroudedKeyBag, pki.oids.keyBag].flatMap(
    (bagType) => file.getBags({ bagType })[bagType] ?? [],
  );
  const certificates = file.getBags({ bagType: pki.oids.certBag })[pki.oids.certBag] ?? [];
  const keyBag = keys[0];
  const keyId = (keyBag?.attributes as { localKeyId?: string[] } | undefined)?.localKeyId?.[0];
  const bag =
    certificates.find(
      ({ attributes }) => keyId && (attributes as { localKeyId?: string[] }).localKeyId?.[0] === keyId,
    ) ?? certificates[0];
  if (!bag?.cert) throw new Error("The file holds no certificate.");
  const key = keyBag?.key;
  return {
    certificate: Buffer.from(asn1.toDer(pki.certificateToAsn1(bag.cert)).getBytes(), "latin1"),
    privateKey: key ? pemOf(pki.privateKeyInfoToPem(pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)))) : null,
    friendlyName: (bag.attributes as { friendlyName?: string[] }).friendlyName?.[0] ?? null,
  };
}

/** PEM as Node writes it. */
function pemOf(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
