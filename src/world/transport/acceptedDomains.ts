import acceptedDomain from "../nouns/AcceptedDomain.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { getOrganization } from "../Organization.ts";
import { domainOfAddress } from "../values/text/domainOfAddress.ts";
import type { World } from "../World.ts";

/** The mail domains that the organisation receives for, the default one first, in lower case. */
export function acceptedDomainNames(world: World): readonly string[] {
  const rows = listRows(world, acceptedDomain);
  const ordered = [...rows.filter(isDefault), ...rows.filter((row) => !isDefault(row))];
  return ordered.map(({ values }) => String(values.DomainName ?? "").toLowerCase());
}

/** The domain of addresses that nothing else says; the forest's own where there is no accepted domain. */
export function defaultDomain(world: World): string {
  return acceptedDomainNames(world)[0] ?? getOrganization(world).dnsDomain;
}

function isDefault({ values }: NounRow): boolean {
  return values.Default === true;
}

export type DomainRole = "Authoritative" | "InternalRelay" | "ExternalRelay";

/**
 * What the organisation does for an address's domain: it has all addresses of an authoritative one, and hands on what it does
 * not know of the others. Null for a domain that it does not receive for.
 */
export function addressRole(world: World, address: string): DomainRole | null {
  const domain = domainOfAddress(address);
  const found = listRows(world, acceptedDomain).find(({ values }) => {
    const name = String(values.DomainName ?? "");
    return covers(name, domain) || (values.MatchSubDomains === true && covers(`*.${name}`, domain));
  });
  if (!found) return null;
  const { DomainType } = found.values;
  return DomainType === "InternalRelay" || DomainType === "ExternalRelay" ? DomainType : "Authoritative";
}

/** Whether the organisation receives for an address's domain. */
export function isAcceptedAddress(world: World, address: string): boolean {
  return addressRole(world, address) !== null;
}

/** Whether a domain with or without its subdomains (`*.contoso.com`, `*`) has this one. */
export function covers(pattern: string, domain: string): boolean {
  const lower = pattern.toLowerCase();
  if (lower === "*" || lower === domain) return true;
  return lower.startsWith("*.") && (domain === lower.slice(2) || domain.endsWith(lower.slice(1)));
}
