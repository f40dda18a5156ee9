import type { StoreSchema } from "../Collection.ts";
import { MemoryPersistence } from "../MemoryPersistence.ts";
import { migrateRecord } from "../migrate/Migration.ts";
import { RecordTable } from "../record/RecordTable.ts";
import { Store } from "../Store.ts";
import { brokenAt, readDocument } from "./StoredDocument.ts";

/** A store in memory of a document that stands by itself: one that was exported, or a named snapshot. Faults are errors. */
export function stateOfDocument(bytes: Uint8Array, file: string, schema: StoreSchema): Store {
  const read = readDocument(bytes, file, schema.version);
  const { revision, changed, collections, parts, schemaVersion } = read.document;
  if (Object.keys(parts).length > 0)
    throw brokenAt(read.text, file, ["parts"], "a document that stands by itself has no parts; export its state");
  const tables = new Map(schema.collections.map(({ name }) => [name, new RecordTable(name)] as const));
  for (const [name, records] of Object.entries(collections)) {
    const table = tables.get(name) ?? new RecordTable(name);
    if (!tables.has(name) && !schema.knows?.(name))
      throw brokenAt(
        read.text,
        file,
        ["collections", name],
        `the collection '${name}' is not known to this version of cmdlab`,
      );
    tables.set(name, table);
    for (const [key, record] of Object.entries(records)) {
      const current = migrateRecord(schema.migrations ?? [], schemaVersion, name, key, record);
      if (current) table.change(key, current);
    }
  }
  return new Store(schema, new MemoryPersistence(schema, { revision, changed, tables }));
}
