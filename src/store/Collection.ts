import type { RecordShape } from "./RecordShape.ts";

/** The words under which a record is found; they are compared without case. */
export type IndexWords<R> = (record: R) => string | readonly string[] | null;

/** One kind of record in the store: its name in the document, what its records look like, and how they are found. */
export interface Collection<R> {
  readonly name: string;
  readonly shape: RecordShape<R>;
  readonly indexes: ReadonlyMap<string, IndexWords<R>>;
}

/** Any collection; the store checks records against the shape before it hands them out typed. */
export interface AnyCollection {
  readonly name: string;
  readonly shape: RecordShape<unknown>;
  readonly indexes: ReadonlyMap<string, IndexWords<never>>;
}

export function collection<R>(
  name: string,
  shape: RecordShape<R>,
  indexes: Readonly<Record<string, IndexWords<R>>> = {},
): Collection<R> {
  return { name, shape, indexes: new Map(Object.entries(indexes)) };
}

/** All collections of a store, in the order of the document, and the version of their layout. */
export interface StoreSchema {
  readonly version: number;
  readonly collections: readonly AnyCollection[];
}
