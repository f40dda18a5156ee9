import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { directoryError } from "./directoryMessages.ts";
import { directoryServer } from "./serviceDirectory.ts";

export function objectNotFound(world: World, identity: string): WorldError {
  return directoryError("ObjectNotFound", { id: identity, server: directoryServer(world) });
}
