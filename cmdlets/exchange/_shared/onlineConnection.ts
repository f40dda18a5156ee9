import type { MsolConnection } from "../../../src/world/tenant/Account.ts";
import type { World } from "../../../src/world/World.ts";

/** Who is signed in to Exchange Online; a session opens the organisation once, so its world stands for the session. */
const connections = new WeakMap<World, MsolConnection>();

export function setOnlineConnection(world: World, connection: MsolConnection | null): void {
  if (connection) connections.set(world, connection);
  else connections.delete(world);
}
