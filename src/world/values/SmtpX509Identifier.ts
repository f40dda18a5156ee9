import { textKind } from "./textKind.ts";

/** Issuer and subject of a certificate: `<I>CN=..<S>CN=..`. The sentence of a refusal is inferred. */
export const smtpX509IdentifierKind = textKind({
  name: "SmtpX509Identifier",
  type: "Microsoft.Exchange.Data.SmtpX509Identifier",
  fault:
    '"{0}" isn\'t a valid certificate identifier. Use the form <I>X.500 name of the issuer<S>X.500 name of the subject.',
  read: (word) => (/^<I>.+<S>.+$/.test(word) ? word : null),
  members: {
    "string CertificateIssuer {get;}": (stored) => stored.slice(3, stored.indexOf("<S>")),
    "string CertificateSubject {get;}": (stored) => stored.slice(stored.indexOf("<S>") + 3),
  },
});
