import type { StoreSchema } from "../Collection.ts";
import { DocumentFile } from "../document/DocumentFile.ts";
import { editedParts } from "../document/editedParts.ts";
import { PartFiles } from "../document/PartFiles.ts";
import type { PartsHead } from "../document/PartsHead.ts";
import { type PartsSurroundings, RecordParts } from "../document/RecordParts.ts";
import { type PlainRecords, type StoredDocument, storedText } from "../document/StoredDocument.ts";
import { partNames, writeParts } from "../document/writeParts.ts";
import { Journal } from "../journal/Journal.ts";
import type { JournalEntry } from "../journal/JournalEntry.ts";
import { type ChainLink, journalHead } from "../journal/journalLines.ts";
import { readJournal } from "../journal/readJournal.ts";
import { migrateRecord } from "../migrate/Migration.ts";
import type { LoadedState, Persistence, StoreState } from "../Persistence.ts";
import { RecordTable, type Refusal } from "../record/RecordTable.ts";
import { refusalIn } from "../record/refusalIn.ts";
import { StoreError, type StoreNotice, storeNotice } from "../StoreError.ts";
import { type ExaminedState, examineState, largestJournal } from "./examineState.ts";
import { type StateDisk, stateDisk } from "./StateDisk.ts";
import { StateFolder, stateNames, temporaryName } from "./StateFolder.ts";
import { StateLock } from "./StateLock.ts";
import { guarded } from "./systemRefusal.ts";

/** What is written anew when a store closes: as much as a moment allows, so that what people open is the latest state. */
const cheapBytes = 4_000_000;
/** A journal that is longer is put into the document between two changes. */
const longJournal = 16_000_000;
/** A collection whose text is longer gets files of its own. */
const largeCollection = 128_000;

const readAttempts = 3;

/** One state folder: the document with its parts, the journal of the changes since, and the lock. */
export class FilePersistence implements Persistence {
  readonly readOnly: boolean;
  readonly #folder: StateFolder;
  readonly #schema: StoreSchema;
  readonly #document: DocumentFile;
  #lock: StateLock | null = null;
  #journal: Journal | null = null;
  /** The last change in the chain, and what a new journal would continue. */
  #link: ChainLink | null = null;
  #saved = { revision: 0, checksum: "" };
  #refusal: Refusal = refusalIn(null);
  #failedLength = 0;

  constructor(folder: string, schema: StoreSchema, readOnly = false, disk: StateDisk = stateDisk) {
    this.#folder = new StateFolder(folder, disk);
    this.#schema = schema;
    this.readOnly = readOnly;
    this.#document = new DocumentFile(this.#folder, schema.version);
  }

  /** Writes a state in the place of whatever is in the folder; the caller holds the lock. */
  static overwrite(folder: StateFolder, schema: StoreSchema, state: StoreState): void {
    const persistence = new FilePersistence(folder.path, schema, false, folder.disk);
    persistence.#link = lastLink(folder, schema.version);
    const tables = new Map(Array.from(state.tables, ([name, table]) => [name, withoutFiles(table)] as const));
    persistence.replace({ ...state, tables });
    persistence.close();
  }

  load(): LoadedState {
    if (!this.readOnly) {
      this.#folder.create();
      this.#lock = this.#guarded(() => StateLock.acquire(this.#folder));
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return this.#guarded(() => this.#load());
      } catch (error) {
        // A reader holds no lock: the files may have been replaced between its two looks.
        if (this.readOnly && attempt < readAttempts) continue;
        this.close();
        throw error;
      }
    }
  }

  append(entry: JournalEntry): void {
    if (this.readOnly) throw this.#openedToRead("journal");
    this.#guarded(() => {
      this.#journal ??= this.#startJournal();
      this.#journal.append(entry);
      this.#link = this.#journal.link;
    });
  }

  replaceDue(state: StoreState, when: "end" | "between"): boolean {
    if (this.readOnly) return false;
    const journal = this.#journal?.length ?? 0;
    if (when === "between") return journal > Math.max(longJournal, this.#failedLength * 2);
    if (!this.#document.isOwn) return false;
    let [cost, total] = [this.#document.size + journal, this.#document.size];
    for (const { stored, changedSize } of state.tables.values()) {
      if (!(stored instanceof RecordParts)) continue;
      total += stored.bytes;
      if (changedSize === 0) continue;
      cost += stored.head.indexes.reduce((sum, { bytes }) => sum + bytes, 0);
      cost += Math.min(stored.bytes, changedSize * 2 * (stored.bytes / Math.max(1, stored.head.files.length)));
    }
    return cost <= cheapBytes || journal > cheapBytes || journal * 4 > total;
  }

  replace(state: StoreState): ReadonlyMap<string, RecordTable> {
    if (this.readOnly) throw this.#openedToRead("document");
    try {
      return this.#guarded(() => {
        this.#requireOwnJournal();
        if (!this.#document.isOwn)
          throw new StoreError("StoreShared", { file: this.#folder.fileOf(stateNames.document) });
        return this.#replace(state);
      });
    } catch (error) {
      this.#failedLength = this.#journal?.length ?? 0;
      throw error;
    }
  }

  close(): void {
    this.#journal?.close();
    this.#journal = null;
    this.#lock?.release();
    this.#lock = null;
  }

  /** What the system says of any call is the store's own error. */
  #guarded<T>(action: () => T): T {
    return guarded(this.#folder.path, action);
  }

  #load(): LoadedState {
    for (const name of [stateNames.collections, stateNames.copies, stateNames.kept]) this.#folder.hasFolder(name);
    const notices: StoreNotice[] = [...(this.#lock?.notices ?? []), ...this.#removeLeftovers()];
    const examined = examineState(this.#folder, this.#document, this.#schema);
    const { document, journal } = examined;
    this.#refusal = refusalIn(document);
    notices.push(...examined.notices);
    if (journal?.read.torn) notices.push(this.#tornNotice(journal.read));
    const stored = document?.document ?? null;
    const tables = new Map(this.#schema.collections.map(({ name }) => [name, this.#table(name, stored)] as const));
    for (const name of [...Object.keys(stored?.collections ?? {}), ...Object.keys(stored?.parts ?? {})])
      if (!tables.has(name)) tables.set(name, this.#table(name, stored));
    const edits = editedParts(tables, this.#folder, this.#schema, examined.entries);
    notices.push(...edits.notices);
    this.#saved = { revision: stored?.revision ?? 0, checksum: stored?.checksum ?? "" };
    this.#link = journal?.read.links.at(-1) ?? null;
    if (!this.readOnly) this.#prepareToWrite(examined, edits.kept);
    return {
      revision: stored?.revision ?? 0,
      changed: stored?.changed ?? null,
      tables,
      entries: examined.entries,
      byHand: [...examined.byHand, ...edits.changes],
      notices,
      refusal: this.#refusal,
      settles: examined.isOld || examined.edited !== null || edits.changes.length > 0,
    };
  }

  #prepareToWrite(examined: ExaminedState, kept: readonly (readonly [string, string])[]): void {
    const { document, journal, edited, isOld } = examined;
    const isUnused = document === null && !(isOld && examined.entries.length > 0);
    if (isUnused) this.#begin();
    else if (examined.isWritten) this.#journal = this.#startJournal();
    else if (journal && !isOld) this.#journal = Journal.resume(this.#folder, journal.read, journal.bytes);
    this.#link = this.#journal?.link ?? this.#link;
    const before = edited || isOld ? document : null;
    if (before) this.#keep(`organization-${before.document.revision}.json`, before.text);
    for (const [name, text] of kept) this.#keep(name, text);
  }

  /** The first files of a state: the journal names the document that is then written. */
  #begin(): void {
    const document = this.#emptyDocument();
    this.#saved = { revision: 0, checksum: storedText(document).checksum };
    this.#journal = this.#startJournal();
    this.#link = this.#journal.link;
    this.#document.write(document);
  }

  #keep(name: string, text: string): void {
    this.#folder.createFolder(stateNames.kept);
    const there = new Set(this.#folder.list(stateNames.kept));
    let free = name;
    for (let count = 2; there.has(free); count++) free = name.replace(/(-\d+)?(\.json)$/, `$1 (${count})$2`);
    this.#folder.replace(`${stateNames.kept}/${free}`, [text]);
  }

  #replace(state: StoreState): ReadonlyMap<string, RecordTable> {
    const tables = new Map<string, RecordTable>();
    const collections: Record<string, PlainRecords> = {};
    const parts: Record<string, PartsHead> = {};
    for (const [name, table] of state.tables) {
      const inline = table.stored ? null : smallRecords(table);
      if (inline) collections[name] = inline;
      else {
        const current = this.#partsOf(name, table);
        parts[name] = current.head;
        if (current !== table.stored) tables.set(name, renewed(table, current, this.#refusal));
      }
    }
    const { revision, changed } = state;
    const { version: schemaVersion } = this.#schema;
    const checksum = this.#document.write({ schemaVersion, revision, changed, after: this.#link, collections, parts });
    // From here on the new document counts, whatever becomes of the journal: the next change starts it where it fails now.
    this.#saved = { revision, checksum };
    this.#journal?.close();
    this.#journal = null;
    this.#failedLength = 0;
    try {
      this.#journal = this.#guarded(() => this.#startJournal());
      this.#guarded(() => this.#tidy(state, parts));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
    return tables;
  }

  #partsOf(name: string, table: RecordTable): RecordParts {
    const { stored } = table;
    if (stored instanceof RecordParts && table.changedSize === 0 && stored.head.schemaVersion === this.#schema.version)
      return stored;
    return writeParts(table, this.#around(name));
  }

  #tidy(state: StoreState, parts: Readonly<Record<string, PartsHead>>): void {
    this.#document.keepCopyOf(this.#saved.checksum);
    for (const name of state.tables.keys()) {
      const head = parts[name];
      const around = this.#around(name);
      if (head) around.files.keepOnly(partNames(head, around));
    }
  }

  #table(name: string, document: StoredDocument | null): RecordTable {
    const head = document?.parts[name];
    if (head) return new RecordTable(name, new RecordParts(head, this.#around(name)));
    const table = new RecordTable(name);
    const from = document?.schemaVersion ?? this.#schema.version;
    for (const [key, record] of Object.entries(document?.collections[name] ?? {})) {
      const current = from === this.#schema.version ? record : this.#migrated(name, key, record, from);
      if (current) table.change(key, current);
    }
    return table;
  }

  #migrated(name: string, key: string, record: object, from: number): object | null {
    return migrateRecord(this.#schema.migrations ?? [], from, name, key, record);
  }

  #around(name: string): PartsSurroundings {
    return {
      files: new PartFiles(this.#folder, name),
      refusal: (...problem) => this.#refusal(...problem),
      version: this.#schema.version,
      migrations: this.#schema.migrations ?? [],
    };
  }

  #startJournal(): Journal {
    const { revision, checksum } = this.#saved;
    return Journal.start(this.#folder, journalHead(this.#schema.version, revision, checksum));
  }

  /** A journal that is gone does no harm here: all of it is in the state that is being written. */
  #requireOwnJournal(): void {
    try {
      this.#journal?.requireOwn();
    } catch (error) {
      if (!(error instanceof StoreError) || error.id !== "StoreGone") throw error;
      if (!this.#lock?.isHeld) throw error;
    }
  }

  #emptyDocument(): Omit<StoredDocument, "checksum"> {
    const collections = Object.fromEntries(this.#schema.collections.map(({ name }) => [name, {}]));
    return { schemaVersion: this.#schema.version, revision: 0, changed: null, after: null, collections, parts: {} };
  }

  #tornNotice({ torn, entries }: ExaminedStateJournal): StoreNotice {
    const file = this.#folder.fileOf(stateNames.journal);
    const data = { file, line: torn?.line ?? 0, bytes: torn?.bytes ?? 0, kept: entries.length };
    return storeNotice(this.readOnly ? "JournalIgnored" : "JournalRepaired", data);
  }

  #removeLeftovers(): StoreNotice[] {
    if (this.readOnly) return [];
    return [stateNames.document, stateNames.journal, stateNames.end]
      .map(temporaryName)
      .filter((name) => this.#folder.remove(name))
      .map((name) => storeNotice("LeftoverRemoved", { file: this.#folder.fileOf(name) }));
  }

  #openedToRead(which: "document" | "journal"): StoreError {
    return new StoreError("StoreReadOnly", { file: this.#folder.fileOf(stateNames[which]), reason: "opened to read" });
  }
}

/** The last change of the journal that is in a folder, which what is written now ends; null where it cannot be read. */
function lastLink(folder: StateFolder, version: number): ChainLink | null {
  const bytes = folder.read(stateNames.journal, largestJournal);
  try {
    return bytes && (readJournal(bytes, folder.fileOf(stateNames.journal), version).links.at(-1) ?? null);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

type ExaminedStateJournal = NonNullable<ExaminedState["journal"]>["read"];

/** The records of a table whose text is short, null for a longer one. */
function smallRecords(table: RecordTable): PlainRecords | null {
  let length = 0;
  const rows: (readonly [string, object])[] = [];
  for (const row of table.entries()) {
    rows.push(row);
    length += row[0].length + JSON.stringify(row[1]).length;
    if (length > largeCollection) return null;
  }
  return Object.fromEntries(rows);
}

/** The same records in memory: the files that hold some of them now may be another folder's, or go. */
function withoutFiles(table: RecordTable): RecordTable {
  if (!table.stored) return table;
  const result = new RecordTable(table.name);
  for (const [key, record] of table.entries()) result.change(key, record);
  if (table.collection) result.declare(table.collection, refusalIn(null));
  return result;
}

function renewed(table: RecordTable, parts: RecordParts, refusal: Refusal): RecordTable {
  const result = new RecordTable(table.name, parts);
  if (table.collection) result.declare(table.collection, refusal);
  return result;
}
