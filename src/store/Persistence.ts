import type { JournalEntry } from "./JournalEntry.ts";
import type { StoreDocument } from "./StoreDocument.ts";
import type { StoreNotice } from "./StoreError.ts";

/** What was found when a store was opened. */
export interface LoadedState {
  /** Null when there is nothing yet. */
  readonly document: StoreDocument | null;
  /** The changes after the document, oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly notices: readonly StoreNotice[];
}

/** Where a store keeps its state. A call that returns has made its change durable; one that throws has changed nothing. */
export interface Persistence {
  load(): LoadedState;
  append(entry: JournalEntry): void;
  /** Replaces document and journal by this document. */
  replace(document: StoreDocument): void;
  /** Whether the journal has grown enough for a new document to pay. */
  readonly snapshotDue: boolean;
  close(): void;
}
