import { pollWork } from "../../base/budget.ts";
import type { Json } from "./Json.ts";
import { itemsOf, type ScriptValue, wordOf } from "./ScriptValue.ts";
import { isSmtpAddress } from "./SmtpAddress.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

/**
 * An address of a recipient with its type: `SMTP:ann@contoso.com` is the primary one of its type, `smtp:` another.
 * Text without a type is SMTP.
 */
export const proxyAddressKind = defineKind<string | null>({
  name: "ProxyAddress",
  type: "Microsoft.Exchange.Data.ProxyAddress",
  form: "product",
  storedAs: "string",
  empty: null,
  // Observed in scripts that ask for it; the types of other addresses aren't known.
  subtype: (stored) => (/^smtp:/i.test(stored ?? "") ? "Microsoft.Exchange.Data.SmtpProxyAddress" : null),
  // $null takes the address away.
  parse: (value) => (value === null ? null : proxyAddress(value, "smtp")),
  members: {
    "string PrefixString {get;}": (stored) => prefixOf(stored ?? ""),
    "string Prefix {get;}": (stored) => prefixOf(stored ?? "").toUpperCase(),
    "string AddressString {get;}": (stored) => addressOf(stored ?? ""),
    "string ProxyAddressString {get;}": (stored) => stored ?? "",
    "bool IsPrimaryAddress {get;}": (stored) => isPrimary(stored ?? ""),
    "string SmtpAddress {get;}": (stored) => addressOf(stored ?? ""),
  },
});

/**
 * All addresses of a recipient. The first SMTP address is the primary one where none is marked; a list that marks several is
 * refused, and one that is added takes the old one's place.
 */
export const proxyAddressCollectionKind = defineKind<readonly Json[]>({
  name: "ProxyAddressCollection",
  type: "Microsoft.Exchange.Data.ProxyAddressCollection",
  form: "list",
  empty: [],
  item: proxyAddressKind,
  parse: (value) => withOnePrimary(onePrimaryGiven(itemsOf(value).map((each) => proxyAddress(each, "smtp")))),
  text: (stored) => stored.join(", "),
  completed: (items) => withOnePrimary(items.map(String)),
});

/** A list that is written whole names one primary SMTP address at most (the text inferred). */
function onePrimaryGiven(addresses: readonly string[]): readonly string[] {
  const primary = new Set(addresses.filter((each) => each.startsWith("SMTP:")).map((each) => each.toLowerCase()));
  if (primary.size < 2) return addresses;
  const named = [...primary].map((each) => `"${addressOf(each)}"`).join(", ");
  throw new ValueFault(`The addresses include more than one primary address of type SMTP: ${named}.`);
}

/** The addresses with exactly one primary one of each type, in the order given. */
export function withOnePrimary(addresses: readonly string[]): readonly string[] {
  pollWork(addresses.length * workOfAddress);
  const primary = new Map<string, string>();
  for (const address of addresses) {
    const type = prefixOf(address).toUpperCase();
    if (isPrimary(address) || !primary.has(type)) primary.set(type, address);
  }
  const seen = new Set<string>();
  return addresses
    .map((address) => {
      const type = prefixOf(address).toUpperCase();
      return `${primary.get(type) === address ? type : type.toLowerCase()}:${addressOf(address)}`;
    })
    .filter((address) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase()));
}

/** As characters that are compared. */
const workOfAddress = 100;

export function addressOf(proxyAddress: string): string {
  return proxyAddress.slice(proxyAddress.indexOf(":") + 1);
}

function prefixOf(proxyAddress: string): string {
  return proxyAddress.slice(0, proxyAddress.indexOf(":"));
}

function isPrimary(proxyAddress: string): boolean {
  const prefix = prefixOf(proxyAddress);
  return prefix === prefix.toUpperCase();
}

function proxyAddress(value: ScriptValue, defaultPrefix: string): string {
  const word = (wordOf(value) ?? "").trim();
  const [, prefix = defaultPrefix, address = ""] = /^(?:([A-Za-z0-9]+):)?(.+)$/s.exec(word) ?? [];
  const isSmtp = prefix.toUpperCase() === "SMTP";
  if (address === "" || (isSmtp && !isSmtpAddress(address)))
    throw new ValueFault(
      `The address '${word}' is invalid: "${address}" isn't a valid ${prefix.toUpperCase()} address. The domain name can't contain spaces and it has to have a prefix and a suffix, such as example.com.`,
    );
  if (prefix.toUpperCase() === "X400" && !isX400Address(address))
    throw new ValueFault(`The address '${word}' is invalid: "${address}" isn't a valid X400 address.`);
  return `${isSmtp ? (prefix === "SMTP" ? "SMTP" : "smtp") : prefix}:${address}`;
}

/** Attributes with their values, between semicolons or after slashes: `c=US;a= ;p=Contoso;s=Akers`. */
export function isX400Address(text: string): boolean {
  return /^(?:[\w.:-]+=[^;/]*;)*[\w.:-]+=[^;/]*;?$/.test(text) || /^(?:\/[\w.:-]+=[^/]*)+\/?$/.test(text);
}
