import { textKind } from "./textKind.ts";

/** Issuer and subject of a certificate: `<I>CN=..<S>CN=..`. The sentence of a refusal is inferred. */
export const smtpX509IdentifierKind = textKind({
  name: "SmtpX509Identifier",
  type: "Microsoft.Exchange.Data.SmtpX509Identifier",
  fault:
    '"{0}" isn\'t a valid certificate identifier. Use the form <I>X.500 name of the issuer<S>X.500 name of the subject.',
  // The marks count in any case (inferred: procedures write `<i>` and `<s>`) and are kept in capitals.
  read(word) {
    const [, issuer, subject] = /^<I>(.+)<S>(.+)$/i.exec(word) ?? [];
    return subject === undefined ? null : `<I>${issuer}<S>${subject}`;
  },
  members: {
    "string CertificateIssuer {get;}": (stored) => stored.slice(3, stored.indexOf("<S>")),
    "string CertificateSubject {get;}": (stored) => stored.slice(stored.indexOf("<S>") + 3),
  },
});
