import type { Values } from "../nouns/defineNoun.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { nounObjects } from "../nouns/rows/NounRow.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { automaticTarget } from "./automaticTarget.ts";
import { canServe, databaseCopies, isStoreRunning } from "./databaseCopies.ts";

/**
 * Active Manager moves the databases of a server whose store has stopped, or that left the cluster, to the copies that can take
 * over (documented); one without such a copy, or that somebody dismounted, stays. Where it isn't mounted at startup, the next start
 * of the store leaves it dismounted.
 */
export function failOver(world: World, computer: string): void {
  const databases = nounNamed("MailboxDatabase");
  const server = listExchangeServers(world).find(({ name }) => name.toLowerCase() === computer.toLowerCase());
  if (!databases || !server || canServe(world, server)) return;
  for (const row of listRows(world, databases)) {
    const active = databaseCopies(world, row).find(({ isActive }) => isActive);
    if (active?.server.guid !== server.guid || row.values.IsMounted === false) continue;
    const target = automaticTarget(world, row);
    const staysAway = !isStoreRunning(world, server.name) && row.values.MountAtStartup === false;
    const change: Values | null = target ? { Server: target.server.guid } : staysAway ? { IsMounted: false } : null;
    if (change) world.store.put(nounObjects, row.guid, { ...row, values: { ...row.values, ...change } });
  }
}
