import { isJsonObject } from "../../base/isJsonObject.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import type { StoredValue } from "../Collection.ts";

/** The margin of a record's lines in the text of a part. */
export const recordMargin = "    ";

/** The records of a part in order. */
export interface PartRecords {
  readonly length: number;
  readonly keys: readonly string[];
  key(at: number): string;
  /** Where the record with a key stands. */
  at(key: string): number | undefined;
  /** A record as it is stored. */
  record(at: number): object;
  /** Reads single values of a record without the rest. */
  reader(at: number): StoredValue;
  /** The value at a path of members in each record. */
  values(path: readonly string[]): readonly unknown[];
  /** The same records, all of them read: for who needs them all, which costs less at once. */
  whole(): PartRecords;
}

/** Records that were read as a whole. */
export function wholeRecords(records: readonly (readonly [string, object])[]): PartRecords {
  const keys = records.map(([key]) => key);
  let places: ReadonlyMap<string, number> | undefined;
  const whole: PartRecords = {
    length: keys.length,
    keys,
    key: (at) => keys[at],
    at: (key) => {
      places ??= new Map(keys.map((each, at) => [each, at] as const));
      return places.get(key);
    },
    record: (at) => records[at][1],
    reader:
      (at) =>
      (...path) =>
        valueAt(records[at][1], path),
    values: (path) => records.map(([, record]) => valueAt(record, path)),
    whole: () => whole,
  };
  return whole;
}

function valueAt(record: object, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const member of path) value = isJsonObject(value) ? ownEntry(value, member) : undefined;
  return value;
}
