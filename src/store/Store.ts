import type { Clock } from "../base/Clock.ts";
import { instant } from "../base/instant.ts";
import type { AnyCollection, Collection, StoreSchema } from "./Collection.ts";
import type { RecordChange } from "./JournalEntry.ts";
import type { Persistence } from "./Persistence.ts";
import { RecordIndex } from "./RecordIndex.ts";
import { pathText, shapeProblems } from "./RecordShape.ts";
import { documentText, emptyDocument, freezeDeep, type RecordTable, type StoreDocument } from "./StoreDocument.ts";
import { StoreError, type StoreNotice } from "./StoreError.ts";

/**
 * The whole state of an organisation. Records are plain, frozen JSON; `put` and `remove` outside `transact` are a change
 * of their own. A change is validated, durable in the journal, and only then does the call return; a change that fails
 * leaves the store as it was.
 */
export class Store {
  readonly schema: StoreSchema;
  /** What was mended while opening. */
  readonly notices: readonly StoreNotice[];
  /** True when there was no state yet: the caller fills the store. */
  readonly isNew: boolean;
  readonly #persistence: Persistence;
  readonly #document: StoreDocument;
  readonly #indexes = new Map<string, Map<string, RecordIndex>>();
  /** Where each record stands in its collection, so that look-ups give the same order in every session. */
  readonly #places = new Map<string, Map<string, number>>();
  #nextPlace = 0;
  #clock: Clock | null = null;
  #pending: {
    readonly changes: RecordChange[];
    readonly undo: (() => void)[];
  } | null = null;
  #savedRevision: number;
  #open = true;

  constructor(schema: StoreSchema, persistence: Persistence) {
    this.schema = schema;
    this.#persistence = persistence;
    const state = persistence.load();
    this.isNew = state.document === null && state.entries.length === 0;
    this.notices = state.notices;
    this.#document = state.document ?? emptyDocument(schema);
    this.#savedRevision = this.#document.revision;
    try {
      for (const each of schema.collections) this.#buildIndexes(each);
      for (const entry of state.entries) {
        for (const change of entry.changes) this.#replay(change, entry.sequence);
        this.#document.revision = entry.sequence;
        this.#document.changed = entry.time;
      }
    } catch (error) {
      persistence.close();
      throw error;
    }
  }

  /** How many changes led to this state. */
  get revision(): number {
    return this.#document.revision;
  }

  /** The time of the last change, null when there was none. */
  get changed(): string | null {
    return this.#document.changed;
  }

  /** From here on changes carry the time of this clock. */
  useClock(clock: Clock): void {
    this.#clock = clock;
  }

  get<R>(collection: Collection<R>, key: string): R | undefined {
    return this.#table(collection).get(key) as R | undefined;
  }

  /** All records, in the order in which they came. */
  list<R>(collection: Collection<R>): readonly R[] {
    return [...this.#table(collection).values()].filter((record) => record !== undefined) as R[];
  }

  /** The records that an index knows under a word. */
  find<R>(collection: Collection<R>, index: string, word: string): readonly R[] {
    const table = this.#table(collection);
    const found = this.#indexes.get(collection.name)?.get(index)?.find(word) ?? [];
    return [...found].map((key) => table.get(key) as R);
  }

  put<R>(collection: Collection<R>, key: string, record: R): void {
    if (/^\d+$/.test(key)) throw new Error(`A key made of digits only loses its place in a JSON document: ${key}`);
    const copy = JSON.parse(JSON.stringify(record)) as object;
    const problem = shapeProblems(collection.shape, copy)[0];
    if (problem)
      throw new StoreError("StoreRecordInvalid", {
        collection: collection.name,
        key,
        path: pathText(problem.path),
        expected: problem.expected,
        found: problem.found,
      });
    this.transact(() => this.#apply({ put: collection.name, key, record: freezeDeep(copy) }));
  }

  /** Removes a record; false when there is none. */
  remove<R>(collection: Collection<R>, key: string): boolean {
    if (this.#table(collection).get(key) === undefined) return false;
    this.transact(() => this.#apply({ remove: collection.name, key }));
    return true;
  }

  /** All changes made in `action` become durable together, or none is made. Inner calls join the outer one. */
  transact<T>(action: () => T): T {
    if (!this.#open) throw new StoreError("StoreClosed");
    if (this.#pending) return action();
    const pending = { changes: [], undo: [] };
    this.#pending = pending;
    try {
      const result = action();
      this.#commit(pending.changes);
      return result;
    } catch (error) {
      this.#rollBack(pending.undo);
      throw error;
    } finally {
      this.#pending = null;
    }
  }

  /** Writes the readable document now and starts a new journal. */
  snapshot(): void {
    if (!this.#open) throw new StoreError("StoreClosed");
    this.#persistence.replace(this.#document);
    this.#savedRevision = this.#document.revision;
  }

  /** Brings the document up to date when that is cheap, and lets go of the state. */
  close(): void {
    if (!this.#open) return;
    try {
      if (this.#document.revision > this.#savedRevision && this.#persistence.snapshotDue) this.snapshot();
    } finally {
      this.#open = false;
      this.#persistence.close();
    }
  }

  /** The readable document as one text. */
  toText(): string {
    return [...documentText(this.#document, this.schema)].join("");
  }

  #commit(changes: readonly RecordChange[]): void {
    if (changes.length === 0) return;
    const time = this.#clock ? instant(this.#clock.now()) : null;
    const sequence = this.#document.revision + 1;
    this.#persistence.append({ sequence, time, changes });
    this.#document.revision = sequence;
    this.#document.changed = time;
    for (const change of changes) {
      if ("put" in change) continue;
      const table = this.#document.tables.get(change.remove) as RecordTable;
      if (table.get(change.key) === undefined) table.delete(change.key);
    }
  }

  #rollBack(undo: readonly (() => void)[]): void {
    for (let index = undo.length - 1; index >= 0; index--) undo[index]();
  }

  #apply(change: RecordChange): void {
    const name = "put" in change ? change.put : change.remove;
    const before = (this.#document.tables.get(name) as RecordTable).get(change.key);
    this.#set(name, change.key, "put" in change ? change.record : undefined);
    this.#pending?.changes.push(change);
    this.#pending?.undo.push(() => this.#restore(name, change.key, before));
  }

  /** Puts back what was there; a record that was removed keeps its place. */
  #restore(name: string, key: string, before: object | undefined): void {
    const table = this.#document.tables.get(name) as RecordTable;
    this.#unindex(name, key, table.get(key));
    if (before) table.set(key, before);
    else table.delete(key);
    this.#index(name, key, before);
  }

  #set(name: string, key: string, record: object | undefined): void {
    const table = this.#document.tables.get(name) as RecordTable;
    const before = table.get(key);
    this.#unindex(name, key, before);
    if (record && before === undefined) {
      table.delete(key);
      this.#places.get(name)?.set(key, this.#nextPlace++);
    }
    table.set(key, record);
    this.#index(name, key, record);
  }

  #index(name: string, key: string, record: object | undefined): void {
    const place = this.#places.get(name)?.get(key) ?? 0;
    if (record) for (const index of this.#indexes.get(name)?.values() ?? []) index.add(key, record, place);
  }

  #unindex(name: string, key: string, record: object | undefined): void {
    if (record) for (const index of this.#indexes.get(name)?.values() ?? []) index.remove(key, record);
  }

  #replay(change: RecordChange, sequence: number): void {
    const name = "put" in change ? change.put : change.remove;
    const collection = this.schema.collections.find((each) => each.name === name);
    const problem = collection && "put" in change ? shapeProblems(collection.shape, change.record)[0] : null;
    if (!collection || problem)
      throw new StoreError("StoreChangeUnknown", {
        sequence,
        collection: name,
        key: change.key,
        path: problem ? pathText(problem.path) : "",
        expected: problem?.expected ?? "a known collection",
        found: problem?.found ?? name,
      });
    this.#set(name, change.key, "put" in change ? freezeDeep(change.record) : undefined);
    if ("remove" in change) (this.#document.tables.get(name) as RecordTable).delete(change.key);
  }

  #buildIndexes({ name, indexes }: AnyCollection): void {
    this.#indexes.set(name, new Map(Array.from(indexes, ([index, words]) => [index, new RecordIndex(words)] as const)));
    const places = new Map<string, number>();
    this.#places.set(name, places);
    for (const [key, record] of this.#document.tables.get(name) as RecordTable) {
      places.set(key, this.#nextPlace++);
      this.#index(name, key, record);
    }
  }

  #table<R>(collection: Collection<R>): RecordTable {
    const table = this.#document.tables.get(collection.name);
    if (!table) throw new Error(`The collection '${collection.name}' is not in the schema of this store.`);
    return table;
  }
}
