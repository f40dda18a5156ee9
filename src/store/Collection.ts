import type { Migration } from "./migrate/Migration.ts";
import type { RecordShape, ShapeProblem } from "./record/RecordShape.ts";

/** The words under which a record is found; they are compared without case. */
export type IndexWords<R> = (record: R) => string | readonly string[] | null;

/** How records are found besides by their key. */
export interface IndexDeclaration<R> {
  readonly words: IndexWords<R>;
  /**
   * Tells this index from another one of its name. An index that is kept beside a large collection is made anew when the
   * program that reads it has another signature.
   */
  readonly signature: string;
}

/** One kind of record in the store: its name in the document, what its records look like, and how they are found. */
export interface Collection<R> {
  readonly name: string;
  readonly shape: RecordShape<R>;
  readonly indexes: ReadonlyMap<string, IndexDeclaration<R>>;
}

/** Records that an index knows under "any" of some words, or under "all": of these a reader may get others, too. */
export interface Selection {
  readonly index: string;
  readonly words: readonly string[];
  readonly has: "any" | "all";
  /**
   * Tells by single values of a record whether it may be meant. It is asked where that costs less than the record; who
   * selects tests what comes all the same.
   */
  readonly mayMean?: (value: StoredValue) => boolean;
}

/** The value at a path of members in a stored record; undefined where there is none. */
export type StoredValue = (...path: readonly string[]) => unknown;

/** How somebody sees the records of a collection, and what becomes of a record that he puts. */
export interface RecordView<R> {
  /** How he sees records as long as nothing changes: a record as it is to him, undefined: not at all. */
  look(): (record: R) => R | undefined;
  /** What is kept of a record that he puts in place of `before`. */
  kept(record: R, before: R | undefined): R;
}

/** Any collection; the store checks records against the shape before it hands them out typed. */
export interface AnyCollection {
  readonly name: string;
  readonly shape: RecordShape<unknown>;
  readonly indexes: ReadonlyMap<string, IndexDeclaration<never>>;
}

/** An index is declared, or is a function that gives a record's words, whose text tells it from others. */
export function collection<R>(
  name: string,
  shape: RecordShape<R>,
  indexes: Readonly<Record<string, IndexWords<R> | IndexDeclaration<R>>> = {},
): Collection<R> {
  const declared = Object.entries(indexes).map(([index, given]) => [index, declarationOf(given)] as const);
  return { name, shape, indexes: new Map(declared) };
}

/** The collections of a store, in the order of the document, and the version of their layout. */
export interface StoreSchema {
  readonly version: number;
  readonly collections: readonly AnyCollection[];
  /**
   * Whether a collection that is not listed may be declared later (`Store.declare`). Its records are kept as they are
   * until then; any other name in a document is refused. Absent: none may.
   */
  readonly knows?: (collection: string) => boolean;
  /** What else is asked of a record that a person changed: problems that its shape does not tell. */
  readonly byHand?: (record: object, collection: string) => readonly ShapeProblem[];
  /** What leads from each older version to the next, in order. */
  readonly migrations?: readonly Migration[];
}

function declarationOf<R>(given: IndexWords<R> | IndexDeclaration<R>): IndexDeclaration<R> {
  return typeof given === "function" ? { words: given, signature: given.toString() } : given;
}
