import type { StoreSchema } from "../Collection.ts";
import { changedCollection, type RecordChange } from "../journal/JournalEntry.ts";
import type { ShapeProblem } from "../record/RecordShape.ts";
import { readRecord } from "../record/readRecord.ts";
import type { PlainRecords } from "./StoredDocument.ts";

type Collections = Readonly<Record<string, PlainRecords>>;

/** What a person changed, as changes of records, and by kind for the notice. */
export interface HandEdits {
  readonly changes: readonly RecordChange[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly altered: readonly string[];
}

/** How the records of one text differ from those of another. The order of records and properties does not count. */
export function handEdits(before: Collections, after: Collections): HandEdits {
  const edits = {
    changes: [] as RecordChange[],
    added: [] as string[],
    removed: [] as string[],
    altered: [] as string[],
  };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[name] ?? {}, after[name] ?? {}];
    for (const key of Object.keys(old)) {
      if (Object.hasOwn(now, key)) continue;
      edits.changes.push({ remove: name, key });
      edits.removed.push(`${name} '${key}'`);
    }
    for (const [key, record] of Object.entries(now)) {
      const known = Object.hasOwn(old, key);
      if (known && isSame(old[key], record)) continue;
      edits.changes.push({ put: name, key, record });
      (known ? edits.altered : edits.added).push(`${name} '${key}'`);
    }
  }
  return edits;
}

/** What is wrong with a record that a person wrote; empty where nothing is, or nobody knows its collection yet. */
export function problemsByHand(schema: StoreSchema, change: RecordChange): readonly ShapeProblem[] {
  const collection = schema.collections.find(({ name }) => name === changedCollection(change));
  if (!collection || !("put" in change)) return [];
  const read = readRecord(collection.shape, change.record);
  return "problems" in read ? read.problems : (schema.byHand?.(read.record, collection.name) ?? []);
}

/** The first of them by name, and how many more there are; "none" when there are none. */
export function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  if (names.length === 0) return "none";
  return names.length <= 5 ? shown : `${shown} and ${names.length - 5} more`;
}

export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [mine, others] = [Object.entries(left), right as Record<string, unknown>];
  if (mine.length !== Object.keys(others).length) return false;
  return mine.every(([member, value]) => Object.hasOwn(others, member) && isSame(value, others[member]));
}
