import { nameGuid } from "../../../base/nameGuid.ts";
import { getOrganization } from "../../Organization.ts";
import type { World } from "../../World.ts";

/** The GUID of an object of setup: it follows from organisation, noun and name alone, so that one more object moves no other. */
export function stockGuid(world: World, noun: string, name: string): string {
  return nameGuid(getOrganization(world).guid, noun, name);
}
