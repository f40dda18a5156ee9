import type { Clock } from "../base/Clock.ts";
import { instant } from "../base/instant.ts";
import type { AnyCollection, Collection, RecordView, Selection, StoreSchema } from "./Collection.ts";
import { documentPieces } from "./document/documentText.ts";
import type { JournalEntry, RecordChange } from "./journal/JournalEntry.ts";
import { forked, MemoryPersistence } from "./MemoryPersistence.ts";
import type { Persistence, StoreState } from "./Persistence.ts";
import { freezeDeep, pathText, type ShapeProblem, shapeProblems } from "./record/RecordShape.ts";
import { RecordTable, type Refusal } from "./record/RecordTable.ts";
import { readRecord } from "./record/readRecord.ts";
import { recordInvalid, StoreError, type StoreNotice } from "./StoreError.ts";
import { StoreMoment } from "./StoreMoment.ts";

/**
 * The whole state of an organisation. Records are plain, frozen JSON; `put` and `remove` outside `transact` are a change
 * of their own. A change is validated, durable in the journal, and only then does the call return; a change that fails
 * leaves the store as it was. A collection that the schema does not list is declared by its first use.
 */
export class Store {
  readonly schema: StoreSchema;
  /** What was mended while opening. */
  readonly notices: readonly StoreNotice[];
  /** True when there was no state yet: the caller fills the store. */
  readonly isNew: boolean;
  readonly #persistence: Persistence;
  #tables: Map<string, RecordTable>;
  readonly #refusal: Refusal;
  #revision: number;
  #changed: string | null;
  #clock: Clock | null = null;
  #pending: {
    readonly changes: RecordChange[];
    readonly undo: (() => void)[];
    /** What was there before each change, where somebody notes changes. */
    readonly before: RecordBefore[];
  } | null = null;
  #savedRevision: number;
  #open = true;
  /** Told of each record that is about to change, as it is; null: it is made. */
  onChange: ((record: RecordBefore) => void) | null = null;
  #note: ChangeNote | null = null;
  /** Until the next change, where somebody asked for it. */
  #moment: StoreMoment | null = null;
  readonly #views = new Map<string, RecordView<unknown>>();

  constructor(schema: StoreSchema, persistence: Persistence) {
    this.schema = schema;
    this.#persistence = persistence;
    const state = persistence.load();
    this.notices = state.notices;
    this.#refusal = state.refusal;
    this.#tables = new Map(state.tables);
    this.#revision = state.revision;
    this.#changed = state.changed;
    this.#savedRevision = state.revision;
    this.isNew = state.revision === 0 && state.entries.length === 0;
    try {
      for (const each of schema.collections) this.declare(each);
      for (const entry of state.entries) this.#replay(entry);
      if (state.byHand.length > 0) this.#makeByHand(state.byHand);
      if (state.settles && !persistence.readOnly) this.snapshot();
    } catch (error) {
      persistence.close();
      throw error;
    }
  }

  /** How many changes led to this state. */
  get revision(): number {
    return this.#revision;
  }

  /** The time of the last change, null when there was none. */
  get changed(): string | null {
    return this.#changed;
  }

  /** From here on changes carry the time of this clock. */
  useClock(clock: Clock): void {
    this.#clock = clock;
  }

  /** From here on the records of a collection are read and put as the view has them; there is still one of each. */
  useView<R>(collection: Collection<R>, view: RecordView<R>): void {
    this.#views.set(collection.name, view as RecordView<unknown>);
  }

  /**
   * Says what a collection's records are and how they are found, once the store is open. Records that are there already
   * are read by its shape; one that does not fit is an error. Declaring a collection again does nothing.
   */
  declare(collection: AnyCollection): void {
    let table = this.#tables.get(collection.name);
    if (table?.declared) return;
    if (!table) {
      this.#requireKnown(collection.name);
      table = new RecordTable(collection.name);
      this.#tables.set(collection.name, table);
    }
    table.declare(collection, this.#refusal);
  }

  get<R>(collection: Collection<R>, key: string): R | undefined {
    const record = this.#table(collection).get(key) as R | undefined;
    const view = this.#view(collection);
    return record !== undefined && view ? view.look()(record) : record;
  }

  /** Whether there is a record, be it one that who asks does not see. */
  has<R>(collection: Collection<R>, key: string): boolean {
    return this.#table(collection).get(key) !== undefined;
  }

  /** All records, in the order in which they came. */
  list<R>(collection: Collection<R>): readonly R[] {
    return this.#seen(collection, this.#table(collection).list() as readonly R[]);
  }

  /** The same, one by one: what lies in files is not kept in memory. */
  *each<R>(collection: Collection<R>): Generator<R> {
    const look = this.#view(collection)?.look();
    for (const [, record] of this.#table(collection).entries()) {
      const seen = look ? look(record as R) : (record as R);
      if (seen !== undefined) yield seen;
    }
  }

  /** The records that an index knows under a word, one by one as they are found, in no order. */
  *eachFound<R>(collection: Collection<R>, index: string, word: string): Generator<R> {
    for (const key of this.#table(collection).keys(index, word)) {
      const record = this.get(collection, key);
      if (record !== undefined) yield record;
    }
  }

  /**
   * Records among which are those that are selected, one by one in the order in which they came. They are as they were when
   * the first was asked for, whatever changes meanwhile.
   */
  *eachSelected<R>(collection: Collection<R>, selection: Selection): Generator<R> {
    const records = this.#table(collection).select(selection) as Generator<R>;
    const look = this.#view(collection)?.look();
    if (!look) return yield* records;
    for (const record of records) {
      const seen = look(record);
      if (seen !== undefined) yield seen;
    }
  }

  /** Of several selections the one for which least is read. */
  narrowest<R>(collection: Collection<R>, selections: readonly [Selection, ...Selection[]]): Selection {
    const table = this.#table(collection);
    return selections.reduce((best, each) => (table.breadth(each) < table.breadth(best) ? each : best));
  }

  /** How many records a collection has. */
  count<R>(collection: Collection<R>): number {
    return this.#table(collection).size;
  }

  /** The records that an index knows under a word, in the order in which they came. */
  find<R>(collection: Collection<R>, index: string, word: string): readonly R[] {
    return this.#seen(collection, this.#table(collection).find(index, word) as readonly R[]);
  }

  /** Whether there is a record that an index knows under a word, whoever sees it. */
  knows<R>(collection: Collection<R>, index: string, word: string): boolean {
    return !this.#table(collection).keys(index, word).next().done;
  }

  /** Makes or replaces a record. Refused with StoreRecordInvalid where the shape does not allow it. */
  put<R>(collection: Collection<R>, key: string, record: R): void {
    if (/^\d+$/.test(key)) throw new Error(`A key made of digits only loses its place in a JSON document: ${key}`);
    const table = this.#table(collection);
    const view = this.#view(collection);
    const kept = view ? view.kept(record, table.get(key) as R | undefined) : record;
    const copy = JSON.parse(JSON.stringify(kept)) as object;
    const problem = shapeProblems(collection.shape, copy)[0];
    if (problem) throw recordInvalid(collection.name, key, problem);
    this.transact(() => this.#apply(table, { put: collection.name, key, record: freezeDeep(copy) }));
  }

  /** Removes a record; false when there is none. */
  remove<R>(collection: Collection<R>, key: string): boolean {
    const table = this.#table(collection);
    if (table.get(key) === undefined) return false;
    this.transact(() => this.#apply(table, { remove: collection.name, key }));
    return true;
  }

  /**
   * While `action` runs, `note` is told of each change before it becomes durable; what it puts belongs to that change.
   * The inner of two counts.
   */
  noting<T>(note: ChangeNote, action: () => T): T {
    const outer = this.#note;
    this.#note = note;
    try {
      return action();
    } finally {
      this.#note = outer;
    }
  }

  /** All changes made in `action` become durable together, or none is made. Inner calls join the outer one. */
  transact<T>(action: () => T): T {
    if (!this.#open) throw new StoreError("StoreClosed");
    if (this.#pending) return action();
    const pending = { changes: [], undo: [], before: [] };
    this.#pending = pending;
    let result: T;
    try {
      result = action();
      if (pending.changes.length > 0) this.#note?.(pending.changes, pending.before);
      this.#commit(pending.changes, this.#clock ? instant(this.#clock.now()) : null);
    } catch (error) {
      for (let index = pending.undo.length - 1; index >= 0; index--) (pending.undo as (() => void)[])[index]();
      throw error;
    } finally {
      this.#pending = null;
    }
    this.#compact();
    return result;
  }

  /** Makes records what they were, as one change, and tells how many were something else; of several of one record the first counts. */
  putBack(records: readonly RecordBefore[]): number {
    let count = 0;
    this.transact(() => {
      for (const { collection, key, record } of [...records].reverse()) {
        const table = this.#tables.get(collection);
        if (!table || (table.get(key) ?? null) === record) continue;
        this.#apply(table, record ? { put: collection, key, record } : { remove: collection, key });
        count++;
      }
    });
    return count;
  }

  /** Writes the readable document now and starts a new journal. */
  snapshot(): void {
    if (!this.#open) throw new StoreError("StoreClosed");
    this.#adopt(this.#persistence.replace(this.state()), this.#revision);
  }

  /**
   * A store in memory with the same records that goes its own way from here: neither sees the other's changes, and
   * nothing of the copy is kept. Costs what changed since the last copy, so that one is made for each of many runs.
   */
  fork(): Store {
    if (this.#pending) throw new Error("A store cannot be copied in the middle of a change.");
    const state = { ...this.state(), tables: forked(this.#tables) };
    return new Store(this.schema, new MemoryPersistence(this.schema, state));
  }

  /** What the store holds now, to look at it later. Costs nothing before something changes, and then what a copy costs. */
  moment(): StoreMoment {
    this.#moment ??= new StoreMoment();
    return this.#moment;
  }

  /** While `look` runs the records are those of a moment; what it changes is undone and nobody is told of it. */
  asOf<T>(moment: StoreMoment, look: () => T): T {
    const { past } = moment;
    if (past === null) return look();
    const [tables, revision, changed] = [this.#tables, this.#revision, this.#changed];
    const [pending, current, note, onChange] = [this.#pending, this.#moment, this.#note, this.onChange];
    const looked = { changes: [], undo: [] as (() => void)[], before: [] };
    this.#tables = past.tables as Map<string, RecordTable>;
    [this.#revision, this.#changed] = [past.revision, past.changed];
    [this.#pending, this.#moment, this.#note, this.onChange] = [looked, moment, null, null];
    try {
      return look();
    } finally {
      for (const undo of looked.undo.reverse()) undo();
      this.#tables = tables;
      [this.#revision, this.#changed] = [revision, changed];
      [this.#pending, this.#moment, this.#note, this.onChange] = [pending, current, note, onChange];
    }
  }

  /**
   * Remembers all records; what is given back puts them there again, as often as it is called. Costs what changed since the
   * last copy. For stores in memory: a state folder would keep a change that nobody made.
   */
  keep(): () => void {
    if (this.#pending) throw new Error("A store cannot be kept in the middle of a change.");
    const [tables, revision, changed] = [forked(this.#tables), this.#revision, this.#changed];
    return () => {
      if (this.#pending) throw new Error("A store cannot be put back in the middle of a change.");
      this.#keepMoment();
      this.#tables.clear();
      for (const [name, table] of forked(tables)) this.#tables.set(name, table);
      this.#revision = revision;
      this.#changed = changed;
      this.#adopt(this.#persistence.replace(this.state()), revision);
    };
  }

  /** Brings the document up to date when that is cheap, and lets go of the state. */
  close(): void {
    if (!this.#open) return;
    try {
      if (this.#revision > this.#savedRevision && this.#persistence.replaceDue(this.state(), "end")) this.snapshot();
    } finally {
      this.#open = false;
      this.#persistence.close();
    }
  }

  /** The tables of all collections, also those that were not declared yet: for what looks after a state as a whole. */
  tables(): Iterable<RecordTable> {
    return this.#tables.values();
  }

  /** The readable document as one text. */
  toText(): string {
    return [...this.pieces()].join("");
  }

  /** The readable document in pieces that can be written one after the other. */
  pieces(): Iterable<string> {
    return documentPieces(this.state(), this.schema.version);
  }

  /** All that this store holds now, for what writes it elsewhere. */
  state(): StoreState {
    return { revision: this.#revision, changed: this.#changed, tables: this.#tables };
  }

  /** Shortens a long journal. The changes are durable as they are: where it fails, it is tried again later. */
  #compact(): void {
    if (!this.#persistence.replaceDue(this.state(), "between")) return;
    try {
      this.snapshot();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }

  #commit(changes: readonly RecordChange[], time: string | null): void {
    if (changes.length === 0) return;
    const sequence = this.#revision + 1;
    if (changes.length < largeChange) this.#persistence.append({ sequence, time, changes });
    else this.#adopt(this.#persistence.replace({ revision: sequence, changed: time, tables: this.#tables }), sequence);
    this.#revision = sequence;
    this.#changed = time;
  }

  #adopt(tables: ReadonlyMap<string, RecordTable>, revision: number): void {
    for (const [name, table] of tables) this.#tables.set(name, table);
    this.#savedRevision = revision;
  }

  /** What was looked at stays as it was, from the first change of several on. */
  #keepMoment(): void {
    if (this.#moment === null || this.#moment.past !== null || (this.#pending?.changes.length ?? 0) > 0) return;
    this.#moment.past = { revision: this.#revision, changed: this.#changed, tables: forked(this.#tables) };
    this.#moment = null;
  }

  #apply(table: RecordTable, change: RecordChange): void {
    this.#keepMoment();
    if (this.onChange || this.#note) {
      const before = { collection: table.name, key: change.key, record: table.get(change.key) ?? null };
      this.onChange?.(before);
      this.#pending?.before.push(before);
    }
    this.#pending?.undo.push(table.change(change.key, "put" in change ? change.record : null));
    this.#pending?.changes.push(change);
  }

  #replay(entry: JournalEntry): void {
    for (const change of entry.changes) {
      const { table, record } = this.#readChange(change, entry.sequence);
      table.change(change.key, record);
    }
    this.#revision = entry.sequence;
    this.#changed = entry.time;
  }

  /** What a person wrote into the files becomes a change like any other; it is dated as the state was. */
  #makeByHand(changes: readonly RecordChange[]): void {
    for (const change of changes) {
      const { table, record } = this.#readChange(change, this.#revision + 1);
      table.change(change.key, record);
    }
    if (!this.#persistence.readOnly) this.#commit(changes, this.#changed);
  }

  #readChange(change: RecordChange, sequence: number): { readonly table: RecordTable; readonly record: object | null } {
    const name = "put" in change ? change.put : change.remove;
    const collection = this.schema.collections.find((each) => each.name === name);
    if (!collection && !this.schema.knows?.(name))
      throw unknownChange(sequence, name, change.key, {
        path: [],
        expected: "a known collection",
        found: name,
      });
    let table = this.#tables.get(name);
    if (!table) {
      table = new RecordTable(name);
      this.#tables.set(name, table);
    }
    if (!("put" in change)) return { table, record: null };
    const read = collection ? readRecord(collection.shape, change.record) : { record: change.record };
    if ("problems" in read) throw unknownChange(sequence, name, change.key, read.problems[0]);
    return { table, record: freezeDeep(read.record) };
  }

  #requireKnown(name: string): void {
    if (this.schema.collections.some((each) => each.name === name) || this.schema.knows?.(name)) return;
    throw new Error(`The collection '${name}' is not in the schema of this store.`);
  }

  #view<R>({ name }: Collection<R>): RecordView<R> | undefined {
    return this.#views.size === 0 ? undefined : (this.#views.get(name) as RecordView<R> | undefined);
  }

  #seen<R>(collection: Collection<R>, records: readonly R[]): readonly R[] {
    const look = this.#view(collection)?.look();
    return look ? records.flatMap((record) => look(record) ?? []) : records;
  }

  #table<R>(collection: Collection<R>): RecordTable {
    const table = this.#tables.get(collection.name);
    if (table?.declared) return table;
    this.declare(collection as AnyCollection);
    return this.#tables.get(collection.name) as RecordTable;
  }
}

/** Is told of changes, and in the same order of what was there, before they become durable. */
export type ChangeNote = (changes: readonly RecordChange[], before: readonly RecordBefore[]) => void;

/** A record before a change; null: there was none. */
export interface RecordBefore {
  readonly collection: string;
  readonly key: string;
  readonly record: object | null;
}

/** A change of so many records is written as a whole new state instead of one line of the journal. */
const largeChange = 2_000;

function unknownChange(sequence: number, collection: string, key: string, problem: ShapeProblem): StoreError {
  return new StoreError("StoreChangeUnknown", {
    sequence,
    collection,
    key,
    path: pathText(problem.path),
    expected: problem.expected,
    found: problem.found,
  });
}
