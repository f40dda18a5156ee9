import type { Values } from "../nouns/defineNoun.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { type ExchangeServer, listExchangeServers } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { isInCluster } from "./clusterService.ts";

/** A copy of a database on a server. */
export interface DatabaseCopy {
  readonly server: ExchangeServer;
  readonly isActive: boolean;
  readonly activationPreference: number;
  readonly isSuspended: boolean;
  /** When it was suspended, in milliseconds; null: it is not, or nobody noted it. */
  readonly suspendedAt: number | null;
  readonly isActivationSuspended: boolean;
  readonly suspendComment: string;
  readonly isSeeded: boolean;
  /** Until when a seed in the background goes on, in milliseconds; 0: there is none. */
  readonly seedsUntil: number;
  /** Spans as the product stores them. */
  readonly replayLagTime: Json;
  readonly truncationLagTime: Json;
  /** Why the lag of replay is switched off for a while; null: it is not. */
  readonly lagDisabled: string | null;
  readonly autoActivationPolicy: string;
}

interface StoredCopy {
  readonly server: string;
  readonly suspended?: boolean;
  readonly suspendedAt?: number;
  readonly activationSuspended?: boolean;
  readonly comment?: string;
  readonly seeded?: boolean;
  readonly seedsUntil?: number;
  readonly replayLag?: Json;
  readonly truncationLag?: Json;
  readonly lagDisabled?: string | null;
  readonly autoActivationPolicy?: string;
}

/** The copies of a database in the order of their preference; `Copies` of its row lists them where there are several. */
export function databaseCopies(world: World, { values }: NounRow): readonly DatabaseCopy[] {
  const active = String(values.Server ?? "");
  return storedCopies(values).flatMap((copy, at) => {
    const server = listExchangeServers(world).find(({ guid }) => guid === copy.server);
    if (!server) return [];
    return {
      server,
      isActive: copy.server === active,
      activationPreference: at + 1,
      isSuspended: copy.suspended ?? false,
      suspendedAt: copy.suspended ? (copy.suspendedAt ?? null) : null,
      isActivationSuspended: copy.activationSuspended ?? false,
      suspendComment: copy.comment ?? "",
      isSeeded: copy.seeded ?? true,
      seedsUntil: copy.seedsUntil ?? 0,
      replayLagTime: copy.replayLag ?? "00:00:00",
      truncationLagTime: copy.truncationLag ?? "00:00:00",
      lagDisabled: copy.lagDisabled ?? null,
      autoActivationPolicy: copy.autoActivationPolicy ?? "Unrestricted",
    };
  });
}

function storedCopies(values: Values): readonly StoredCopy[] {
  const { Copies } = values;
  return Array.isArray(Copies) ? (Copies as unknown as StoredCopy[]) : [{ server: String(values.Server ?? "") }];
}

/** The row's values with another copy, at a place of its own in the order of preference (from 1; absent: the last). */
export function withCopy(row: NounRow, copy: StoredCopy, preference?: number): Values {
  const others = storedCopies(row.values).filter(({ server }) => server !== copy.server);
  const at = preference === undefined ? others.length : Math.min(Math.max(preference - 1, 0), others.length);
  return asValues([...others.slice(0, at), copy, ...others.slice(at)]);
}

export function withoutCopy(row: NounRow, server: string): Values {
  return asValues(storedCopies(row.values).filter((copy) => copy.server !== server));
}

/** The row's values with one copy changed. */
export function withChangedCopy(row: NounRow, server: string, changes: Partial<StoredCopy>): Values {
  return asValues(storedCopies(row.values).map((copy) => (copy.server === server ? { ...copy, ...changes } : copy)));
}

function asValues(copies: readonly StoredCopy[]): Values {
  return {
    Copies: copies.length > 1 ? (copies as unknown as Json) : null,
    ReplicationType: copies.length > 1 ? "Remote" : null,
  };
}

/** Whether the active copy of a database serves its mailboxes: mounted, and its server can serve it. */
export function isMounted(world: World, row: NounRow): boolean {
  if (row.values.IsMounted === false) return false;
  const active = databaseCopies(world, row).find((copy) => copy.isActive);
  return active !== undefined && canServe(world, active.server);
}

/** Whether a server's store runs, and the server is in the cluster of its group. */
export function canServe(world: World, server: ExchangeServer): boolean {
  return isStoreRunning(world, server.name) && isInCluster(world, server);
}

export function isStoreRunning(world: World, server: string): boolean {
  const store = findService(world, server, "MSExchangeIS");
  return store === null || store.status === "Running";
}

export function isSeeding(world: World, { seedsUntil }: Pick<DatabaseCopy, "seedsUntil">): boolean {
  return seedsUntil > world.clock.now();
}

/** `Mounted`, `Dismounted`, `Healthy`, `Suspended`, `Failed`, `Seeding`, `FailedAndSuspended`, `ServiceDown` as the replication service says. */
export function copyStatus(world: World, row: NounRow, copy: DatabaseCopy): string {
  const replication = findService(world, copy.server.name, "MSExchangeRepl");
  if (replication !== null && replication.status !== "Running") return "ServiceDown";
  if (copy.isActive) return isMounted(world, row) ? "Mounted" : "Dismounted";
  if (isSeeding(world, copy)) return "Seeding";
  if (!copy.isSeeded) return "FailedAndSuspended";
  if (copy.isSuspended) return "Suspended";
  // The store replays the logs: without it the copy fails (inferred).
  return canServe(world, copy.server) ? "Healthy" : "Failed";
}
