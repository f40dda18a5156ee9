import { isSame } from "./document/handEdits.ts";
import type { Store } from "./Store.ts";

/** A record of which two stores have different states; null: it is not there. */
export interface RecordDifference {
  readonly collection: string;
  readonly key: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** How one store differs from another, collection by collection; copies of one store are compared fast. */
export function* changedRecords(before: Store, after: Store): Generator<RecordDifference> {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  for (const collection of new Set([...old.keys(), ...now.keys()])) {
    const [left, right] = [old.get(collection) ?? none, now.get(collection) ?? none];
    for (const [key, record] of left) if (!right.has(key)) yield { collection, key, before: record, after: null };
    for (const [key, record] of right) {
      const known = left.get(key) ?? null;
      if (known === null || !isSame(known, record)) yield { collection, key, before: known, after: record };
    }
  }
}

const none: ReadonlyMap<string, object> = new Map();

function recordsOf(store: Store): ReadonlyMap<string, ReadonlyMap<string, object>> {
  return new Map(Array.from(store.tables(), (table) => [table.name, new Map(table.entries())] as const));
}
