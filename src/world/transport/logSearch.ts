import { taskError } from "../nouns/messages/taskMessages.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";

/** Whether the service that reads the tracking log of a server for others runs; a server that is gone has none. */
export function isLogSearchable(world: World, server: string): boolean {
  const service = findService(world, server, "MSExchangeTransportLogSearch");
  return service === null || service.status === "Running";
}

/** Throws where the tracking log of a server cannot be searched. */
export function requireLogSearch(world: World, server: string): void {
  if (isLogSearchable(world, server)) return;
  const fqdn = String(getExchangeServer(world, server).values.Fqdn ?? server);
  throw taskError("LogSearchStopped", { server: fqdn });
}
