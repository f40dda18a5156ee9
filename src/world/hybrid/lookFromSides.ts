import { instantMilliseconds } from "../../base/instant.ts";
import type { RecordView } from "../../store/Collection.ts";
import { type NounRow, nounObjects, recipients } from "../nouns/rows/NounRow.ts";
import { connectionChanges } from "../tenant/connectionChanges.ts";
import { answeringPrefix } from "../tenant/madeConnections.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { firstDatabaseOf } from "./changeOfSide.ts";
import { viewOfObjects } from "./objectsBySide.ts";
import { askingSide, isHybrid, type Side, sideAskedFor } from "./side.ts";
import { cloudOverlay, homeOf, isRemote, keptType, laidOver, type Overlay } from "./sidesOfRecipients.ts";

/** Who asks, as long as nothing changes. */
interface Asking {
  readonly changes: number;
  readonly revision: number;
  readonly prefix: string;
  readonly asked: Side | undefined;
  readonly side: Side | "Both";
  readonly isHybrid: boolean;
}

/**
 * Both sides of a hybrid have the recipients of one store: what the servers have is kept, and the cloud sees it as
 * synchronisation brings it there, every change at once (inferred: nobody has to wait for a cycle). What the cloud made stays
 * there.
 */
export function lookFromSides(world: World): void {
  let known: Asking | null = null;
  const asking = (): Asking => {
    const [changes, revision] = [connectionChanges(), world.store.revision];
    const [prefix, asked] = [answeringPrefix(world), sideAskedFor(world)];
    if (known?.changes === changes && known.revision === revision && known.prefix === prefix && known.asked === asked)
      return known;
    known = { changes, revision, prefix, asked, side: askingSide(world), isHybrid: isHybrid(world) };
    return known;
  };
  world.store.useView(recipients, viewOf(world, asking));
  world.store.useView(nounObjects, viewOfObjects(asking));
}

function viewOf(world: World, asking: () => Asking): RecordView<NounRow> {
  const overlayOf = (row: NounRow, from: Asking): Overlay | null =>
    homeOf(row, from.isHybrid) === "OnPremises"
      ? cloudOverlay(row, isRemote(row) ? firstDatabaseOf(world) : undefined)
      : {};
  const fromServers = (record: NounRow): NounRow => settled(record, world);
  const fromServersAlone = (record: NounRow): NounRow | undefined => {
    const row = settled(record, world);
    return homeOf(row, true) === "Cloud" ? undefined : row;
  };
  const fromCloud =
    (from: Asking) =>
    (record: NounRow): NounRow | undefined => {
      const row = settled(record, world);
      const overlay = overlayOf(row, from);
      return overlay === null ? undefined : laidOver(row, overlay);
    };
  return {
    look() {
      const from = asking();
      if (from.side === "Cloud") return fromCloud(from);
      return from.side === "OnPremises" && from.isHybrid ? fromServersAlone : fromServers;
    },
    kept(record, before) {
      const from = asking();
      if (before === undefined || from.side !== "Cloud") return record;
      const now = settled(before, world);
      const overlay = overlayOf(now, from);
      return overlay === null ? record : takenOff(record, now, overlay);
    },
  };
}

/** A mailbox that changes its side has done so from its moment on. */
function settled(row: NounRow, world: World): NounRow {
  const change = row.values.ChangesSide;
  if (typeof change !== "object" || change === null || Array.isArray(change)) return row;
  if (world.clock.now() < instantMilliseconds(String(change.at))) return row;
  const { ChangesSide: _, ...values } = row.values;
  return laidOver({ ...row, values }, withoutNulls(change.values as Readonly<Record<string, Json>>));
}

function withoutNulls(values: Readonly<Record<string, Json>>): Overlay {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? undefined]));
}

/** What stayed as the cloud sees it is kept as it was; a type that it changed is kept as the servers have it. */
function takenOff(row: NounRow, before: NounRow, overlay: Overlay): NounRow {
  const restored = Object.entries(overlay).map(([name, shown]): [string, Json | undefined] => {
    const value = row.values[name];
    if (JSON.stringify(value) === JSON.stringify(shown)) return [name, before.values[name]];
    return [name, name === "RecipientTypeDetails" ? keptType(value) : value];
  });
  return laidOver(row, Object.fromEntries(restored));
}
