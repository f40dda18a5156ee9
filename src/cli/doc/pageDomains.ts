import { getOrganization } from "../../world/Organization.ts";
import { type Tenant, tenants } from "../../world/tenant/Tenant.ts";
import { acceptedDomainNames } from "../../world/transport/acceptedDomains.ts";
import type { World } from "../../world/World.ts";

/** The tenant of the organisation itself: the one that has its default mail domain. */
export function ownTenant(world: World): Tenant | null {
  const accepted = new Set(acceptedDomainNames(world));
  const own = world.store
    .list(tenants)
    .find(({ domains }) => domains.some(({ name }) => accepted.has(name.toLowerCase())));
  return own ?? null;
}

/** Whether a domain is one of the organisation's own, or below one. Another company's is an example there too. */
export function domainsOf(world: World): (domain: string) => boolean {
  // A tenant has a domain for mail between it and its servers besides its first one (documented).
  const cloud = (ownTenant(world)?.domains ?? []).flatMap(({ name }) => [
    name,
    name.replace(/\.onmicrosoft\.com$/i, ".mail.onmicrosoft.com"),
  ]);
  const own = [...acceptedDomainNames(world), getOrganization(world).dnsDomain, ...cloud].map((name) =>
    name.toLowerCase(),
  );
  return (domain) => own.some((name) => domain === name || domain.endsWith(`.${name}`));
}
