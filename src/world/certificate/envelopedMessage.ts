import { forge, withSessionRandom } from "../../base/certificate/forge.ts";
import type { Random } from "../../base/Random.ts";

/** Who can open a message: issuer and serial number of the certificate. */
export interface MessageRecipient {
  readonly issuer: string;
  readonly serialNumber: string;
}

/** A CMS message that is encrypted for certificates (RFC 5652, AES-256): the DER. */
export function sealMessage(random: Random, certificates: readonly Uint8Array[], content: Uint8Array): Buffer {
  return withSessionRandom(random, ({ pkcs7, pki, asn1, util }) => {
    const message = pkcs7.createEnvelopedData();
    for (const der of certificates)
      message.addRecipient(pki.certificateFromAsn1(asn1.fromDer(Buffer.from(der).toString("latin1"))));
    message.content = util.createBuffer(Buffer.from(content).toString("latin1"));
    message.encrypt();
    return Buffer.from(asn1.toDer(message.toAsn1()).getBytes(), "latin1");
  });
}

function parsed(der: Uint8Array) {
  const { pkcs7, asn1 } = forge();
  const message = pkcs7.messageFromAsn1(asn1.fromDer(Buffer.from(der).toString("latin1")));
  if (!("recipients" in message)) throw new Error("The message is not encrypted.");
  return message;
}

export function messageRecipients(der: Uint8Array): readonly MessageRecipient[] {
  return parsed(der).recipients.map(({ issuer, serialNumber }) => ({
    issuer: issuer
      .map(({ shortName, name, value }: { shortName?: string; name?: string; value?: unknown }) => {
        return `${shortName ?? name ?? ""}=${String(value)}`;
      })
      .reverse()
      .join(", "),
    serialNumber: serialNumber.toUpperCase(),
  }));
}

/** The content of a message, opened with one recipient's certificate and key; null: the message is not for it. */
export function openMessage(der: Uint8Array, certificate: Uint8Array, privateKey: string): Buffer | null {
  const { pki, asn1 } = forge();
  const message = parsed(der);
  const recipient = message.findRecipient(
    pki.certificateFromAsn1(asn1.fromDer(Buffer.from(certificate).toString("latin1"))),
  );
  if (!recipient) return null;
  message.decrypt(recipient, pki.privateKeyFromPem(privateKey));
  const { content } = message;
  if (!content) return null;
  return Buffer.from(typeof content === "string" ? content : content.getBytes(), "latin1");
}
