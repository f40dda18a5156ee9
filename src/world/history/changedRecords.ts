import type { Store } from "../../store/Store.ts";

/** A record that is not what it was; null where there was or is none. */
export interface ChangedRecord {
  readonly collection: string;
  readonly key: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** What two copies of one store do not have in common. Records that nobody touched are the same objects in both. */
export function changedRecords(before: Store, after: Store): ChangedRecord[] {
  const [old, now] = [tablesOf(before), tablesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((collection) => {
    const [left, right] = [recordsOf(old, collection), recordsOf(now, collection)];
    const gone = [...left].filter(([key]) => !right.has(key));
    const others = [...right].filter(([key, record]) => left.get(key) !== record);
    return [
      ...gone.map(([key, record]) => ({ collection, key, before: record, after: null })),
      ...others.map(([key, record]) => ({ collection, key, before: left.get(key) ?? null, after: record })),
    ];
  });
}

type Tables = ReadonlyMap<string, Iterable<readonly [string, object]>>;

function tablesOf(store: Store): Tables {
  return new Map(Array.from(store.tables(), (table) => [table.name, table.entries()] as const));
}

function recordsOf(tables: Tables, name: string): ReadonlyMap<string, object> {
  return new Map(tables.get(name) ?? []);
}
