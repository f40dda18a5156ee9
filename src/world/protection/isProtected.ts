import { findTenant, hasSubscription } from "../tenant/Tenant.ts";
import { acceptedDomainNames } from "../transport/acceptedDomains.ts";
import type { World } from "../World.ts";

/**
 * Whether mail from outside comes through the cloud's protection: one of the accepted domains is verified in a tenant that
 * pays for something (inferred: where the MX record of a domain points is not modelled).
 */
export function isProtected(world: World): boolean {
  return acceptedDomainNames(world).some((domain) => {
    const tenant = findTenant(world, domain);
    return tenant !== null && hasSubscription(tenant);
  });
}
