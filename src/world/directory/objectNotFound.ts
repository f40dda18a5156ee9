import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { directoryError } from "./directoryMessages.ts";

export function objectNotFound(world: World, identity: string): WorldError {
  return directoryError("ObjectNotFound", { id: identity, server: getOrganization(world).domainController });
}
