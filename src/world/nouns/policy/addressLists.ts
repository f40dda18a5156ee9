import type { PropertyRule } from "../defineNoun.ts";

/** Settings of policies that are lists of addresses: what is no address is refused. */
export function addressLists(names: readonly string[]): Readonly<Record<string, PropertyRule>> {
  return lists(names, "MultiValuedProperty<SmtpAddress>");
}

/** The same of lists of domains. */
export function domainLists(names: readonly string[]): Readonly<Record<string, PropertyRule>> {
  return lists(names, "MultiValuedProperty<SmtpDomain>");
}

function lists(names: readonly string[], kind: string): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(names.map((name) => [name, { kind }]));
}
