import type { JournalEntry, RecordChange } from "./journal/JournalEntry.ts";
import type { RecordTable, Refusal } from "./record/RecordTable.ts";
import type { StoreNotice } from "./StoreError.ts";

/** All that a store holds. */
export interface StoreState {
  /** How many changes led here; each journal entry adds one. */
  readonly revision: number;
  /** The time of the last change, on the clock of the session that made it. */
  readonly changed: string | null;
  /** By collection, in the order of the document. */
  readonly tables: ReadonlyMap<string, RecordTable>;
}

/** What was found when a store was opened. */
export interface LoadedState extends StoreState {
  /** The changes after the state, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** What a person changed in the files; it is made as a change of its own, after the entries. */
  readonly byHand: readonly RecordChange[];
  readonly notices: readonly StoreNotice[];
  /** Whether the state is to be written anew once it is whole: it was of an older form, or a person changed it. */
  readonly settles: boolean;
  /** The error for a record that its shape does not allow. */
  readonly refusal: Refusal;
}

/** Where a store keeps its state. A call that returns has made its change durable; one that throws has changed nothing. */
export interface Persistence {
  readonly readOnly: boolean;
  load(): LoadedState;
  append(entry: JournalEntry): void;
  /**
   * Makes this state the one that the journal continues. Gives back tables that take the place of the given ones where
   * records are now kept in files of their own.
   */
  replace(state: StoreState): ReadonlyMap<string, RecordTable>;
  /** Whether the journal has grown enough for `replace` to pay: at the end, or between two changes. */
  replaceDue(state: StoreState, when: "end" | "between"): boolean;
  close(): void;
}
