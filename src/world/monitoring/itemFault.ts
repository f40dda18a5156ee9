import { databaseCopies, isMounted } from "../database/databaseCopies.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { isStopped } from "../web/webServer.ts";
import type { MonitoringItemDefinition } from "./healthSets.ts";

/**
 * What a probe finds: a service or an application pool that it needs and that doesn't run, or a database whose active copy isn't
 * mounted.
 */
export type ItemFault = { readonly service: string } | { readonly pool: string } | { readonly database: string };

/**
 * What is wrong with what a monitoring item of a server looks at; null: nothing. A service that nobody wants to run, as POP3 by
 * default, is missed by no item.
 */
export function itemFault(
  world: World,
  server: Pick<NounRow, "guid" | "name">,
  { services, databases, targetResource }: Pick<MonitoringItemDefinition, "services" | "databases" | "targetResource">,
): ItemFault | null {
  const stopped = services.find((each) => {
    const service = findService(world, server.name, each);
    return service !== null && service.status !== "Running" && service.startType !== "Manual";
  });
  if (stopped !== undefined) return { service: stopped };
  if (targetResource !== "" && isStopped(world, server.name, "AppPools", targetResource))
    return { pool: targetResource };
  if (!databases) return null;
  const database = nounNamed("MailboxDatabase");
  const down =
    database && listRows(world, database).find((row) => isActiveOn(world, row, server) && !isMounted(world, row));
  return down ? { database: down.name } : null;
}

function isActiveOn(world: World, row: NounRow, server: Pick<NounRow, "guid">): boolean {
  return (
    row.values.Recovery !== true &&
    databaseCopies(world, row).find((copy) => copy.isActive)?.server.guid === server.guid
  );
}
