import type { World } from "../../World.ts";
import type { NounDefinition, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { listRows } from "./listRows.ts";
import { type NounRow, rowsCollection } from "./NounRow.ts";

/**
 * The Priority of ordered objects: 0, 1, 2 ... (or from `orderFrom`) without gaps, within one value of `orderScope`. A new object comes last, or
 * where it is told; those behind it move.
 */
export function placeInOrder(world: World, definition: NounDefinition, row: NounRow | null, changes: Values): Values {
  if (definition.kind !== "ordered") return changes;
  const scope = definition.orderScope;
  const of = (values: Values) => (scope === undefined ? null : values[scope]);
  const own = of({ ...row?.values, ...changes });
  const others = rowsInOrder(world, definition).filter((each) => each.guid !== row?.guid && of(each.values) === own);
  const wanted = changes.Priority;
  if (row && wanted === undefined) return changes;
  const { orderFrom = 0 } = definition;
  const last = orderFrom + others.length;
  if (typeof wanted === "number" && (wanted < orderFrom || wanted > last) && !definition.orderClamps)
    throw nounError("PriorityOutOfRange", {
      priority: String(wanted),
      least: String(orderFrom),
      greatest: String(last),
    });
  const at = typeof wanted === "number" ? Math.min(Math.max(wanted - orderFrom, 0), others.length) : others.length;
  for (const [index, each] of others.entries()) setPriority(world, each, orderFrom + (index < at ? index : index + 1));
  return { ...changes, Priority: orderFrom + at };
}

/** Closes the gap that a removed object left. */
export function renumbered(world: World, definition: NounDefinition, removed: NounRow): void {
  if (definition.kind !== "ordered") return;
  const scope = definition.orderScope;
  const left = rowsInOrder(world, definition).filter(
    (each) => scope === undefined || each.values[scope] === removed.values[scope],
  );
  for (const [index, each] of left.entries()) setPriority(world, each, (definition.orderFrom ?? 0) + index);
}

/** The objects of a noun in their order; of a noun without one as they are listed. */
export function rowsInOrder(world: World, definition: NounDefinition): NounRow[] {
  return [...listRows(world, definition)].sort((left, right) => priority(left) - priority(right));
}

function priority({ values }: NounRow): number {
  return typeof values.Priority === "number" ? values.Priority : 0;
}

function setPriority(world: World, row: NounRow, at: number): void {
  if (row.values.Priority !== at)
    world.store.put(rowsCollection(row.noun), row.guid, { ...row, values: { ...row.values, Priority: at } });
}
