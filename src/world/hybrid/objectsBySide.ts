import type { RecordView } from "../../store/Collection.ts";
import { type NounRow, nounObjects } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import { askingSide, asSide, isHybrid, keepApart, type Side } from "./side.ts";

/** Who asks: which side, and whether the sides are two. */
export interface Parting {
  readonly side: Side | "Both";
  readonly isHybrid: boolean;
}

/**
 * Of what is no recipient each side of a hybrid has what it made, and what both began with. Where an object was made is none of its
 * own values, nor is what the cloud has of one that `partObject` has parted.
 */
export function viewOfObjects(asking: () => Parting): RecordView<NounRow> {
  return {
    look: () => (row) => {
      if (row.values.HomeSide === undefined && row.values.OfCloud === undefined) return row;
      const { HomeSide, OfCloud, ...values } = row.values;
      const { side, isHybrid } = asking();
      if (HomeSide !== undefined && isHybrid && side !== "Both" && HomeSide !== side) return undefined;
      return { ...row, values: side === "Cloud" && isValues(OfCloud) ? OfCloud : values };
    },
    kept(row, before) {
      if (before?.values.HomeSide === undefined && before?.values.OfCloud === undefined) return row;
      const { HomeSide, OfCloud, ...own } = before?.values ?? {};
      if (HomeSide !== undefined) return { ...row, values: { ...row.values, HomeSide } };
      if (row.values.HomeSide !== undefined || OfCloud === undefined) return row;
      const { OfCloud: _, ...values } = row.values;
      return asking().side === "Cloud"
        ? { ...row, values: { ...own, OfCloud: values } }
        : { ...row, values: { ...values, OfCloud } };
    },
  };
}

/** From now on each side of a hybrid has values of its own of an object that both began with; its name stays one. */
export function partObject(world: World, row: NounRow): void {
  const other = otherOfBoth(world, row);
  if (other === null) return;
  keepApart(world);
  const seen = asSide(world, "OnPremises", () => world.store.get(nounObjects, row.guid)) ?? row;
  const ofCloud = asSide(world, "Cloud", () => world.store.get(nounObjects, row.guid)) ?? row;
  asSide(world, "OnPremises", () =>
    world.store.put(nounObjects, row.guid, { ...seen, values: { ...seen.values, OfCloud: ofCloud.values } }),
  );
}

/** What one side removes of what both began with stays the other's; false where there is no other. */
export function leaveToOther(world: World, row: NounRow): boolean {
  const other = otherOfBoth(world, row);
  if (other === null) return false;
  keepApart(world);
  asSide(world, other, () => {
    const seen = world.store.get(nounObjects, row.guid) ?? row;
    world.store.put(nounObjects, row.guid, { ...seen, values: { ...seen.values, HomeSide: other } });
  });
  return true;
}

/** The other side of an object that both sides have; null: the organisation is no hybrid, or one side alone has it. */
function otherOfBoth(world: World, { guid }: NounRow): Side | null {
  const side = askingSide(world);
  if (side === "Both" || !isHybrid(world)) return null;
  const other: Side = side === "Cloud" ? "OnPremises" : "Cloud";
  if (!world.store.has(nounObjects, guid)) return other;
  return asSide(world, other, () => world.store.get(nounObjects, guid)) === undefined ? null : other;
}

function isValues(value: NounRow["values"][string] | undefined): value is NounRow["values"] {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
