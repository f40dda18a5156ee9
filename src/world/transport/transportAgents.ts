import { compareInstants } from "../../base/instant.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { rowsCollection } from "../nouns/rows/NounRow.ts";
import transportAgent from "../nouns/TransportAgent.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";

/**
 * Whether a server's transport runs an agent. A change counts from the next start of the service (documented); of several
 * changes since the last start only the last one is known, so that before it the agent was the other way round.
 */
export function isAgentOn(world: World, server: string, agent: string): boolean {
  const row = findRow(world, transportAgent, agent);
  if (!row) return false;
  const isEnabled = row.values.Enabled !== false;
  const started = findService(world, server, "MSExchangeTransport")?.started ?? "";
  const isInstalled = String(row.values.TransportAgentFactory ?? "") !== "";
  if (isInstalled && compareInstants(row.whenCreated, started) > 0) return false;
  const isTouched = isInstalled
    ? row.whenChanged !== row.whenCreated
    : world.store.get(rowsCollection(row.noun), row.guid) !== undefined;
  return isTouched && compareInstants(row.whenChanged, started) > 0 ? !isEnabled : isEnabled;
}
