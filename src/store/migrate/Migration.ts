/**
 * A change of the layout of records that no default of a property expresses. One file a migration in this folder; the
 * schema lists them, one a version, in order. A migration sees plain JSON and knows no shapes of today: they go on changing.
 */
export interface Migration {
  /** The version of the schema that it leads to, from the one before. */
  readonly to: number;
  /** What it does, for the notice that people see. */
  readonly what: string;
  /** The record as the new version has it; null where the new version has none. Absent: records stay as they are. */
  readonly record?: (collection: string, key: string, record: object) => object | null;
}

/** A record of an older version as the newest has it. */
export function migrateRecord(
  migrations: readonly Migration[],
  from: number,
  collection: string,
  key: string,
  record: object,
): object | null {
  let current: object | null = record;
  for (const { to, record: migrate } of migrations)
    if (current && migrate && to > from) current = migrate(collection, key, current);
  return current;
}
