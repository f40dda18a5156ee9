import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { LowSync, type SyncAdapter } from "lowdb";
import type { StoreSchema } from "./Collection.ts";
import { type JournalEntry, journalLine } from "./JournalEntry.ts";
import type { LoadedState, Persistence } from "./Persistence.ts";
import { readJournal } from "./readJournal.ts";
import {
  AppendFile,
  ensureFolder,
  readText,
  removeLeftover,
  replaceFile,
  stateFileNames,
  temporaryName,
  truncateFile,
} from "./StateFiles.ts";
import { StateLock } from "./StateLock.ts";
import { documentText, emptyDocument, parseDocument, type StoreDocument } from "./StoreDocument.ts";
import { StoreError, type StoreNotice, storeNotice } from "./StoreError.ts";

/** Up to this size a document is rewritten whenever a store closes, so that what people open is the latest state. */
const smallDocument = 4_000_000;

const readAttempts = 3;

/** One state folder: the document, the journal of the changes since, and the lock. */
export class FilePersistence implements Persistence {
  readonly #folder: string;
  readonly #schema: StoreSchema;
  readonly #database: LowSync<StoreDocument>;
  readonly #readOnly: boolean;
  #lock: StateLock | null = null;
  #journal: AppendFile | null = null;
  #documentSize = 0;

  constructor(folder: string, schema: StoreSchema, readOnly = false) {
    this.#folder = folder;
    this.#schema = schema;
    this.#readOnly = readOnly;
    this.#database = new LowSync(documentAdapter(folder, schema), emptyDocument(schema));
  }

  get snapshotDue(): boolean {
    if (this.#readOnly) return false;
    const journal = this.#journal?.length ?? 0;
    return this.#documentSize <= smallDocument || journal * 4 > this.#documentSize;
  }

  load(): LoadedState {
    if (!this.#readOnly) {
      ensureFolder(this.#folder);
      this.#lock = StateLock.acquire(this.#folder);
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return this.#load();
      } catch (error) {
        // A reader holds no lock: the files may have been replaced between its two looks.
        if (this.#readOnly && attempt < readAttempts) continue;
        this.close();
        throw error;
      }
    }
  }

  append(entry: JournalEntry): void {
    if (!this.#journal)
      throw new StoreError("StoreReadOnly", {
        file: this.#path("journal"),
        reason: "opened to read",
      });
    this.#journal.append(journalLine(entry));
  }

  replace(document: StoreDocument): void {
    if (this.#readOnly)
      throw new StoreError("StoreReadOnly", {
        file: this.#path("document"),
        reason: "opened to read",
      });
    this.#database.data = document;
    this.#database.write();
    this.#documentSize = statSync(this.#path("document")).size;
    this.#journal?.close();
    this.#journal = null;
    this.#startJournal(document.revision);
  }

  close(): void {
    this.#journal?.close();
    this.#journal = null;
    this.#lock?.release();
    this.#lock = null;
  }

  #load(): LoadedState {
    const notices: StoreNotice[] = [...(this.#lock?.notices ?? []), ...this.#removeLeftovers()];
    this.#database.read();
    const exists = existsSync(this.#path("document"));
    const document = exists ? this.#database.data : null;
    this.#documentSize = exists ? statSync(this.#path("document")).size : 0;
    const file = this.#path("journal");
    const journal = readJournal(readText(file) ?? "", file, this.#schema.version);
    const revision = document?.revision ?? 0;
    if (!document && journal.base > 0)
      throw new StoreError("StoreIncomplete", {
        file: this.#path("document"),
        journal: file,
        revision: journal.base,
      });
    if (journal.base > revision) {
      const what = `the document ends at change ${revision}, the journal goes on after ${journal.base}`;
      throw new StoreError("StoreBroken", { file, line: 1, column: 1, path: "", what });
    }
    if (journal.torn) notices.push(this.#mend(file, journal.torn, journal.entries.length));
    if (!this.#readOnly) {
      if (journal.torn?.keep === 0 || !existsSync(file) || statSync(file).size === 0) this.#startJournal(revision);
      else this.#journal = new AppendFile(file);
    }
    const entries = journal.entries.filter(({ sequence }) => sequence > revision);
    return { document, entries, notices };
  }

  #startJournal(base: number): void {
    const head = journalLine({
      format: "cmdlab journal",
      schemaVersion: this.#schema.version,
      base,
    });
    replaceFile(this.#folder, stateFileNames.journal, [head]);
    this.#journal = new AppendFile(this.#path("journal"));
  }

  #mend(file: string, torn: { line: number; bytes: number; keep: number }, kept: number): StoreNotice {
    const data = { file, line: torn.line, bytes: torn.bytes, kept };
    if (this.#readOnly) return storeNotice("JournalIgnored", data);
    truncateFile(file, torn.keep);
    return storeNotice("JournalRepaired", data);
  }

  #removeLeftovers(): StoreNotice[] {
    if (this.#readOnly) return [];
    return [this.#path("document"), this.#path("journal")]
      .map(temporaryName)
      .filter(removeLeftover)
      .map((file) => storeNotice("LeftoverRemoved", { file }));
  }

  #path(which: keyof typeof stateFileNames): string {
    return join(this.#folder, stateFileNames[which]);
  }
}

/** lowdb's door to the document: validated when read, replaced as a whole when written. */
function documentAdapter(folder: string, schema: StoreSchema): SyncAdapter<StoreDocument> {
  const file = join(folder, stateFileNames.document);
  return {
    read() {
      const text = readText(file);
      return text === null ? null : parseDocument(text, schema, file);
    },
    write(document) {
      replaceFile(folder, stateFileNames.document, documentText(document, schema));
    },
  };
}
