import { firstDomain, getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { findTenant, listTenants, type Tenant } from "./Tenant.ts";

/** The tenant that has the organisation's first domain, else the first one; null: there is none. */
export function tenantOfOrganization(world: World): Tenant | null {
  return findTenant(world, firstDomain(getOrganization(world))) ?? listTenants(world)[0] ?? null;
}
