import { compareInstants, instant } from "../../../base/instant.ts";
import { getExchangeServer, shellServer } from "../../server/ExchangeServer.ts";
import { findService } from "../../service/Service.ts";
import { acceptedDomainNames } from "../../transport/acceptedDomains.ts";
import type { World } from "../../World.ts";
import edgeSubscription from "../EdgeSubscription.ts";
import { taskError } from "../messages/taskMessages.ts";
import { hasAddress } from "../recipient/directory/recipientTypes.ts";
import recipient from "../recipient/Recipient.ts";
import { getRow } from "../rows/findRow.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { changeRow } from "../rows/writeRow.ts";

/** The subscription of an Edge Transport server, or all of them, as a server in the site sees them. */
export function edgeSubscriptionsFor(world: World, server: string | null, target: string | null): readonly NounRow[] {
  if (server !== null) getExchangeServer(world, server);
  const rows = target === null ? listRows(world, edgeSubscription) : [getRow(world, edgeSubscription, target)];
  if (rows.length === 0) throw taskError("NoEdgeSubscription");
  return rows;
}

/** Whether the service that copies runs; then every change is copied within minutes. */
export function isSynchronized(world: World): boolean {
  const service = findService(world, shellServer(world).name, "MSExchangeEdgeSync");
  return service === null || service.status === "Running";
}

/** When something was copied last: when the subscription was made, or since by Start-EdgeSynchronization. */
export function lastSynchronized({ values, whenCreated }: NounRow): string {
  return typeof values.LastSynchronized === "string" ? values.LastSynchronized : whenCreated;
}

interface SynchronizedCounts {
  readonly Type: "Recipients" | "Configuration";
  readonly Added: number;
  readonly Updated: number;
  readonly Scanned: number;
}

/** Copies what was made or changed since the last time, or all. That the server behind the subscription answers is taken for granted. */
export function synchronizeEdge(world: World, row: NounRow, isFull: boolean): readonly SynchronizedCounts[] {
  if (!isSynchronized(world)) throw taskError("EdgeSyncStopped", { server: shellServer(world).name });
  const since = isFull || row.values.LastSynchronized === undefined ? "" : lastSynchronized(row);
  const made = listRows(world, recipient).filter(
    (each) => hasAddress(each) && compareInstants(each.whenChanged, since) > 0,
  );
  const added = made.filter(({ whenCreated }) => compareInstants(whenCreated, since) > 0).length;
  const domains = since === "" ? acceptedDomainNames(world).length : 0;
  changeRow(world, edgeSubscription, row, { LastSynchronized: instant(world.clock.now()) });
  return [
    { Type: "Recipients", Added: added, Updated: made.length - added, Scanned: made.length },
    { Type: "Configuration", Added: domains, Updated: 0, Scanned: domains },
  ];
}
