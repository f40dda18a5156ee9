import { isDnsName, textKind } from "./textKind.ts";

/** A mail domain. The sentence of a refusal is inferred. */
export const smtpDomainKind = textKind({
  name: "SmtpDomain",
  type: "Microsoft.Exchange.Data.SmtpDomain",
  fault: '"{0}" isn\'t a valid SMTP domain.',
  read: (word) => (isDnsName(word) ? word : null),
  members: { "string Domain {get;}": (stored) => stored },
});

/** A mail domain; `autod:` before it says that the other organisation finds Autodiscover there. */
export const autoDiscoverSmtpDomainKind = textKind({
  name: "AutoDiscoverSmtpDomain",
  type: "Microsoft.Exchange.Data.AutoDiscoverSmtpDomain",
  fault: '"{0}" isn\'t a valid SMTP domain.',
  read: (word) => (isDnsName(word.replace(/^autod:/i, "")) ? word : null),
  members: {
    "string Domain {get;}": (stored) => stored.replace(/^autod:/i, ""),
    "bool AutoDiscover {get;}": (stored) => /^autod:/i.test(stored),
  },
});

/** A mail domain, all of its subdomains as `*.domain`, or every domain as `*`. */
export const smtpDomainWithSubdomainsKind = textKind({
  name: "SmtpDomainWithSubdomains",
  type: "Microsoft.Exchange.Data.SmtpDomainWithSubdomains",
  fault: '"{0}" isn\'t a valid SMTP domain.',
  read: (word) => (word === "*" || isDnsName(word.replace(/^\*\./, "")) ? word : null),
  members: {
    "string Domain {get;}": (stored) => stored.replace(/^\*\./, ""),
    "string Address {get;}": (stored) => stored,
    "bool IncludeSubDomains {get;}": (stored) => stored.startsWith("*"),
    "bool IsStar {get;}": (stored) => stored === "*",
  },
});
