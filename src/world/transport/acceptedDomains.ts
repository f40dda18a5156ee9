import acceptedDomain from "../nouns/AcceptedDomain.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { World } from "../World.ts";

/** Whether the organisation receives for an address's domain. */
export function isAcceptedAddress(world: World, address: string): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return listRows(world, acceptedDomain).some(({ values }) => covers(String(values.DomainName ?? ""), domain));
}

/** Whether a domain with or without its subdomains (`*.contoso.com`, `*`) has this one. */
export function covers(pattern: string, domain: string): boolean {
  const lower = pattern.toLowerCase();
  if (lower === "*" || lower === domain) return true;
  return lower.startsWith("*.") && (domain === lower.slice(2) || domain.endsWith(lower.slice(1)));
}
