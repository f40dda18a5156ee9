import { LowSync, MemorySync } from "lowdb";
import type { StoreSchema } from "./Collection.ts";
import type { JournalEntry } from "./journal/JournalEntry.ts";
import type { LoadedState, Persistence, StoreState } from "./Persistence.ts";
import { RecordTable, type Refusal } from "./record/RecordTable.ts";
import { recordInvalid } from "./StoreError.ts";

interface Kept {
  readonly state: StoreState | null;
  readonly journal: JournalEntry[];
}

/** After so many changes the state is kept instead of them. */
const longJournal = 1_000;

/** The twin of a state folder in memory: what was appended or replaced is there when it is opened again. */
export class MemoryPersistence implements Persistence {
  readonly readOnly = false;
  readonly #schema: StoreSchema;
  readonly #database: LowSync<Kept>;

  constructor(schema: StoreSchema, state: StoreState | null = null) {
    this.#schema = schema;
    this.#database = new LowSync<Kept>(new MemorySync(), { state, journal: [] });
  }

  load(): LoadedState {
    const { state, journal } = this.#database.data;
    const tables = state?.tables ?? new Map(this.#schema.collections.map(({ name }) => [name, new RecordTable(name)]));
    return {
      revision: state?.revision ?? 0,
      changed: state?.changed ?? null,
      tables: forked(tables),
      entries: journal,
      byHand: [],
      notices: [],
      settles: false,
      refusal: refuseRecord,
    };
  }

  append(entry: JournalEntry): void {
    this.#database.data.journal.push(entry);
  }

  replaceDue(): boolean {
    return this.#database.data.journal.length >= longJournal;
  }

  replace({ revision, changed, tables }: StoreState): ReadonlyMap<string, RecordTable> {
    this.#database.data = { state: { revision, changed, tables: forked(tables) }, journal: [] };
    this.#database.write();
    return new Map();
  }

  close(): void {
    this.#database.write();
  }
}

export function forked(tables: ReadonlyMap<string, RecordTable>): ReadonlyMap<string, RecordTable> {
  return new Map(Array.from(tables, ([name, table]) => [name, table.fork()] as const));
}

const refuseRecord: Refusal = (collection, key, problems) => recordInvalid(collection, key, problems[0]);
