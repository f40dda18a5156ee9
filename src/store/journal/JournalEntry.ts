export type RecordChange =
  | { readonly put: string; readonly key: string; readonly record: object }
  | { readonly remove: string; readonly key: string };

/** One finished change of the store: all its records, or none of them. */
export interface JournalEntry {
  readonly sequence: number;
  readonly time: string | null;
  readonly changes: readonly RecordChange[];
}

export function changedCollection(change: RecordChange): string {
  return "put" in change ? change.put : change.remove;
}
