import type { StoreSchema } from "../Collection.ts";
import { DocumentFile } from "../document/DocumentFile.ts";
import { RecordParts } from "../document/RecordParts.ts";
import { type ReadDocument, readDocument } from "../document/StoredDocument.ts";
import { FilePersistence } from "../folder/FilePersistence.ts";
import { keepFiles } from "../folder/keepFiles.ts";
import { stateDisk } from "../folder/StateDisk.ts";
import { StateFolder, stateNames } from "../folder/StateFolder.ts";
import { StateLock } from "../folder/StateLock.ts";
import { JournalEnd } from "../journal/JournalEnd.ts";
import { changedCollection } from "../journal/JournalEntry.ts";
import type { StoreState } from "../Persistence.ts";
import { RecordTable } from "../record/RecordTable.ts";
import { Store } from "../Store.ts";
import { repairNote, StoreError } from "../StoreError.ts";
import { type SalvagedJournal, salvageJournal } from "./salvageJournal.ts";
import { isGood, type Report, salvageRecords } from "./salvageRecords.ts";

const largestFile = 512 * 1024 * 1024 - 64;

/** What a repair found, and whether something is or was to be done. */
export interface RepairReport {
  readonly isSound: boolean;
  readonly sentences: readonly string[];
}

/**
 * Looks at all that lies in a state folder, and puts together what can be saved of it: the document or its copy, the parts
 * or theirs, each change of the journal that can be read. What cannot is told. All files that are replaced are kept in the
 * folder `kept`. A state that is sound is left as it is; `isTrial`: nothing is written.
 */
export function repairState(path: string, schema: StoreSchema, isTrial: boolean): RepairReport {
  const folder = new StateFolder(path, stateDisk);
  const lock = isTrial ? null : StateLock.acquire(folder);
  try {
    const damage = damageOf(path, schema);
    if (!damage) return { isSound: true, sentences: [repairNote("Sound", { folder: path })] };
    const sentences = [damage.message];
    const state = salvage(folder, schema, (text) => sentences.push(text));
    if (isTrial) return { isSound: false, sentences };
    const kept = keepFiles(folder, "repair");
    FilePersistence.overwrite(folder, schema, state);
    sentences.push(repairNote("Repaired", { revision: state.revision, folder: folder.fileOf(kept) }));
    return { isSound: false, sentences };
  } finally {
    lock?.release();
  }
}

/** The first error in reading everything; null for a state that is sound. One that a later version wrote is no damage. */
function damageOf(path: string, schema: StoreSchema): StoreError | null {
  try {
    const persistence = new FilePersistence(path, schema, true);
    const store = new Store(schema, persistence);
    try {
      for (const table of store.tables()) {
        if (table.stored instanceof RecordParts) table.stored.verify();
        for (const _ of table.entries());
      }
    } finally {
      store.close();
    }
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (!repairable.has(error.id)) throw error;
    return error;
  }
}

const repairable: ReadonlySet<string> = new Set([
  "StoreBroken",
  "StoreIncomplete",
  "StoreJournalMissing",
  "StorePartMissing",
  "StorePartChanged",
  "StoreChangeUnknown",
  "StoreRecordInvalid",
]);

function salvage(folder: StateFolder, schema: StoreSchema, report: Report): StoreState {
  const bytes = folder.read(stateNames.journal, largestFile);
  const journal = salvageJournal(bytes ?? Buffer.alloc(0));
  const source = chooseDocument(folder, schema, journal, report);
  const records = source ? salvageRecords(source, folder, schema, report) : new Map<string, Map<string, object>>();
  const base = source?.document.revision ?? 0;
  if (!bytes || bytes.length === 0) report(repairNote("JournalLost", { revision: base }));
  if (journal.lostLines.length > 0) report(repairNote("LinesLost", { lines: journal.lostLines.join(", ") }));
  let [revision, changed] = [base, source?.document.changed ?? null];
  const isOver = isReplaced(source, journal);
  const lost = (first: number, last: number): void => {
    if (first === last) report(repairNote("ChangeLost", { sequence: first }));
    else if (first < last) report(repairNote("ChangesLost", { first, last }));
  };
  const later = isOver ? [] : [...journal.entries.values()].filter(({ sequence }) => sequence > base);
  for (const entry of later.toSorted((left, right) => left.sequence - right.sequence)) {
    lost(revision + 1, entry.sequence - 1);
    for (const change of entry.changes) {
      const name = changedCollection(change);
      const table = records.get(name) ?? new Map<string, object>();
      records.set(name, table);
      if (!("put" in change)) table.delete(change.key);
      else if (isGood(source, schema, name, change.key, change.record, report)) table.set(change.key, change.record);
    }
    [revision, changed] = [entry.sequence, entry.time];
  }
  const end = attempt(() => JournalEnd.read(folder));
  const told = end === "unreadable" || end === null ? 0 : end.sequence;
  if (!isOver) lost(revision + 1, Math.max(journal.end ?? 0, told));
  for (const name of [...records.keys()].filter((each) => schema.collections.every((known) => known.name !== each))) {
    const size = records.get(name)?.size ?? 0;
    if (size > 0) report(repairNote("CollectionLost", { collection: name, records: size }));
    records.delete(name);
  }
  report(repairNote("Salvaged", { revision, records: [...records.values()].reduce((sum, { size }) => sum + size, 0) }));
  return { revision, changed, tables: tablesOf(records, schema) };
}

/** Whether the document was written in the place of all that the journal has. */
function isReplaced(source: ReadDocument | null, { head }: SalvagedJournal): boolean {
  if (!source?.isIntact || head?.document === source.document.checksum) return false;
  const { after, revision } = source.document;
  return after !== null && after.sequence !== revision;
}

/** The document that the journal continues, else the one that is whole, else the newest copy, else what can be read. */
function chooseDocument(
  folder: StateFolder,
  schema: StoreSchema,
  journal: SalvagedJournal,
  report: Report,
): ReadDocument | null {
  const file = folder.fileOf(stateNames.document);
  const content = folder.read(stateNames.document, largestFile);
  const there = content && attempt(() => readDocument(content, file, schema.version));
  const copies = new DocumentFile(folder, schema.version).copies(schema.version);
  const isOld = there?.document.checksum === null && journal.head !== null && journal.head.document === undefined;
  const continued = [there, ...copies].find(
    (each) => each?.isIntact && each.document.checksum === journal.head?.document,
  );
  const newest = copies.toSorted((left, right) => right.document.revision - left.document.revision)[0];
  const chosen = (isOld ? there : null) ?? continued ?? (there?.isIntact ? there : null) ?? newest ?? there ?? null;
  if (!chosen) report(repairNote("DocumentLost", { file }));
  else if (chosen === there && !there.isIntact && !isOld) report(repairNote("DocumentAsItIs", { file }));
  else if (chosen !== there) report(repairNote("DocumentFromCopy", { file, revision: chosen.document.revision }));
  return chosen;
}

function tablesOf(
  records: ReadonlyMap<string, ReadonlyMap<string, object>>,
  schema: StoreSchema,
): ReadonlyMap<string, RecordTable> {
  return new Map(
    schema.collections.map(({ name }) => {
      const table = new RecordTable(name);
      for (const [key, record] of records.get(name) ?? []) table.change(key, record);
      return [name, table] as const;
    }),
  );
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof StoreError && error.id === "StoreVersionUnknown") throw error;
    return null;
  }
}
