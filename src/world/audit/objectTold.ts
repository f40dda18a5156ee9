import { serviceUnit } from "../directory/serviceDirectory.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";

/** An object as the service names it: what lies in the organisation's domain lies in the tenant's unit there (observed). */
export function objectTold(world: World, object: string): string {
  const isOfDomain = object.toLowerCase().startsWith(`${getOrganization(world).dnsDomain.toLowerCase()}/`);
  return isOfDomain ? `${serviceUnit(world)}/${object.slice(object.lastIndexOf("/") + 1)}` : object;
}
