import { hasRole, listExchangeServers } from "../server/ExchangeServer.ts";
import { serverComponents } from "../server/serverComponents.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";

/**
 * The server whose transport takes what the front end of a server has accepted: its own, or the first other one that is in
 * service (that the front end looks for others is documented, in which order is not); null where no transport is.
 */
export function hubFor(world: World, server: string): string | null {
  if (takesMail(world, server)) return server;
  const others = listExchangeServers(world).filter((each) => hasRole(each, "Mailbox"));
  return others.find(({ name }) => name !== server && takesMail(world, name))?.name ?? null;
}

/** Whether the transport of a server runs and is in service. */
export function takesMail(world: World, server: string): boolean {
  return findService(world, server, "MSExchangeTransport")?.status === "Running" && isInService(world, server);
}

function isInService(world: World, server: string): boolean {
  return serverComponents(world, server).find(({ name }) => name === "HubTransport")?.state === "Active";
}
