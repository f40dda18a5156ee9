import { isDnsName, textKind } from "./textKind.ts";

/** What is said of a text that is no address. */
export const addressFault =
  'The email address "{0}" isn\'t correct. Please use this format: user name, the @ sign, followed by the domain name. For example, tonysmith@contoso.com or tony.smith@contoso.com.';

/** An SMTP address. */
export const smtpAddressKind = textKind({
  name: "SmtpAddress",
  type: "Microsoft.Exchange.Data.SmtpAddress",
  fault: addressFault,
  // The empty sender of the protocol is one, too.
  read: (word) => (isSmtpAddress(word) || word === "<>" ? word : null),
  members: {
    "string Local {get;}": (stored) => stored.slice(0, stored.lastIndexOf("@")),
    "string Domain {get;}": (stored) => stored.slice(stored.lastIndexOf("@") + 1),
    "string Address {get;}": (stored) => stored,
    "int Length {get;}": (stored) => stored.length,
    "bool IsValidAddress {get;}": isSmtpAddress,
  },
});

export function isSmtpAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const isLocal = /^"[^"\r\n]+"$/.test(local) || /^[^\s"(),:;<>@[\]\\]+$/.test(local);
  return at > 0 && isLocal && !/^\.|\.\.|\.$/.test(local) && isDnsName(text.slice(at + 1));
}
