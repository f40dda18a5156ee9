import type { World } from "../World.ts";
import { hasConnectedTo } from "./cloudConnections.ts";

/**
 * Whether the shell's recipient cmdlets are those of Exchange Online: somebody connected to it. Those of a server that has
 * the cloud's besides its own are the server's.
 */
export function isCloudShell(world: World): boolean {
  return hasConnectedTo(world, "Exchange Online");
}
