import type { StoreSchema } from "../Collection.ts";
import { PartFiles } from "../document/PartFiles.ts";
import type { PartsHead } from "../document/PartsHead.ts";
import type { PlainRecords, ReadDocument } from "../document/StoredDocument.ts";
import type { StateFolder } from "../folder/StateFolder.ts";
import { migrateRecord } from "../migrate/Migration.ts";
import { pathText } from "../record/RecordShape.ts";
import { readRecord } from "../record/readRecord.ts";
import { refusalIn } from "../record/refusalIn.ts";
import { repairNote } from "../StoreError.ts";

/** Says what was found; the text is a sentence for a person. */
export type Report = (text: string) => void;

/** All records of a document and its parts that can still be read, by collection and key. */
export function salvageRecords(
  source: ReadDocument,
  folder: StateFolder,
  schema: StoreSchema,
  report: Report,
): Map<string, Map<string, object>> {
  const { collections, parts, schemaVersion } = source.document;
  const found = new Map<string, Map<string, object>>();
  const take = (name: string, records: PlainRecords, version: number): void => {
    const table = found.get(name) ?? new Map<string, object>();
    found.set(name, table);
    for (const [key, record] of Object.entries(records)) {
      const current = migrateRecord(schema.migrations ?? [], version, name, key, record);
      if (current && isGood(source, schema, name, key, current, report)) table.set(key, current);
    }
  };
  for (const [name, records] of Object.entries(collections)) take(name, records, schemaVersion);
  for (const [name, head] of Object.entries(parts))
    for (const records of salvageParts(new PartFiles(folder, name), head, report))
      take(name, records, head.schemaVersion);
  return found;
}

/** Whether a record is one that a store can hold; one of a later version is no damage, and ends the repair. */
export function isGood(
  source: ReadDocument | null,
  schema: StoreSchema,
  name: string,
  key: string,
  record: object,
  report: Report,
): boolean {
  const collection = schema.collections.find((each) => each.name === name);
  const read = collection ? readRecord(collection.shape, record) : { record };
  if (!("problems" in read)) return true;
  if (read.problems.every(({ unknown }) => unknown)) throw refusalIn(source)(name, key, read.problems);
  const [{ path, expected, found }] = read.problems;
  report(repairNote("RecordLost", { collection: name, key, path: pathText(path), expected, found }));
  return false;
}

function* salvageParts(files: PartFiles, head: PartsHead, report: Report): Generator<PlainRecords> {
  for (const row of head.files) {
    const file = files.folder.fileOf(files.nameOf(row));
    const whole = attempt(() => files.readWhole(row));
    const before = whole ? null : files.readBefore(row);
    const rest = whole || before ? null : attempt(() => files.readAnyway(row));
    if (before) report(repairNote("PartFromCopy", { file }));
    else if (rest) report(repairNote("PartAsItIs", { file }));
    else if (!whole) report(repairNote("PartLost", { file, records: row[1] }));
    yield whole ?? before ?? rest ?? {};
  }
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
