import { getOrganization } from "../../world/Organization.ts";
import { tenants } from "../../world/tenant/Tenant.ts";
import type { World } from "../../world/World.ts";

/** Whether a domain is one of an organisation's, or below one. */
export function domainsOf(world: World): (domain: string) => boolean {
  const { acceptedDomains, dnsDomain } = getOrganization(world);
  const own = [
    ...acceptedDomains,
    dnsDomain,
    ...world.store.list(tenants).flatMap(({ domains }) => domains.map(({ name }) => name)),
  ].map((name) => name.toLowerCase());
  return (domain) => own.some((name) => domain === name || domain.endsWith(`.${name}`));
}
