import { LowSync, MemorySync } from "lowdb";
import type { StoreSchema } from "./Collection.ts";
import type { JournalEntry } from "./JournalEntry.ts";
import type { LoadedState, Persistence } from "./Persistence.ts";
import { documentText, parseDocument, type StoreDocument } from "./StoreDocument.ts";

/** The twin of a state folder in memory: what was appended or replaced is there when it is opened again. */
export class MemoryPersistence implements Persistence {
  readonly #schema: StoreSchema;
  readonly #database = new LowSync<{
    document: string | null;
    journal: string[];
  }>(new MemorySync(), {
    document: null,
    journal: [],
  });

  readonly snapshotDue = false;

  constructor(schema: StoreSchema) {
    this.#schema = schema;
  }

  load(): LoadedState {
    this.#database.read();
    const { document, journal } = this.#database.data;
    return {
      document: document === null ? null : parseDocument(document, this.#schema, "memory"),
      entries: journal.map((line) => JSON.parse(line) as JournalEntry),
      notices: [],
    };
  }

  append(entry: JournalEntry): void {
    this.#database.data.journal.push(JSON.stringify(entry));
  }

  replace(document: StoreDocument): void {
    this.#database.data = {
      document: [...documentText(document, this.#schema)].join(""),
      journal: [],
    };
    this.#database.write();
  }

  close(): void {
    this.#database.write();
  }
}
