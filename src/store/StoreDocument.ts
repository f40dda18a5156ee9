import type { AnyCollection, StoreSchema } from "./Collection.ts";
import { locateJsonFault, locateJsonPath } from "./locateJson.ts";
import { pathText, shapeProblems } from "./RecordShape.ts";
import { StoreError } from "./StoreError.ts";

/** Records of one collection by key; a record removed in a transaction that is not finished is undefined. */
export type RecordTable = Map<string, object | undefined>;

/**
 * All that a store holds. The document on disk shows the same, collections in the order of the schema and records in the
 * order in which they came.
 */
export interface StoreDocument {
  /** How many changes led here; each journal entry adds one. */
  revision: number;
  /** The time of the last change, on the clock of the session that made it. */
  changed: string | null;
  readonly tables: Map<string, RecordTable>;
}

const format = "cmdlab organisation";

export function emptyDocument(schema: StoreSchema): StoreDocument {
  return {
    revision: 0,
    changed: null,
    tables: new Map(schema.collections.map(({ name }) => [name, new Map()])),
  };
}

/** The readable text of a document, in pieces that can be written one after the other. */
export function* documentText(document: StoreDocument, schema: StoreSchema): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(format)},\n  "schemaVersion": ${schema.version},\n`;
  yield `  "revision": ${document.revision},\n  "changed": ${JSON.stringify(document.changed)},\n  "collections": {`;
  let first = true;
  for (const { name } of schema.collections) {
    yield `${first ? "" : ","}\n    ${JSON.stringify(name)}: ${tableText(document.tables.get(name) ?? new Map())}`;
    first = false;
  }
  yield "\n  }\n}\n";
}

/** Reads a document back; every fault is an error that says where it is. */
export function parseDocument(content: string, schema: StoreSchema, file: string): StoreDocument {
  const text = content.replace(/^\uFEFF/, "");
  const raw = parseJson(text, file);
  const broken = (path: readonly (string | number)[], what: string): StoreError =>
    new StoreError("StoreBroken", {
      file,
      ...locateJsonPath(text, path),
      path: pathText(path),
      what,
    });
  if (!isObject(raw) || raw.format !== format) throw broken(["format"], `expected the format '${format}'`);
  if (raw.schemaVersion !== schema.version)
    throw new StoreError("StoreVersionUnknown", {
      file,
      found: shown(raw.schemaVersion),
      known: schema.version,
    });
  if (!Number.isSafeInteger(raw.revision) || Number(raw.revision) < 0)
    throw broken(["revision"], "revision: expected a whole number");
  if (raw.changed !== null && typeof raw.changed !== "string") throw broken(["changed"], "changed: expected a moment");
  if (!isObject(raw.collections)) throw broken(["collections"], "collections: expected an object");
  const document = emptyDocument(schema);
  document.revision = Number(raw.revision);
  document.changed = raw.changed;
  const known = new Map(schema.collections.map((each) => [each.name, each] as const));
  for (const [name, records] of Object.entries(raw.collections)) {
    const collection = known.get(name);
    if (!collection) throw broken(["collections", name], `the collection '${name}' is not known`);
    if (!isObject(records)) throw broken(["collections", name], `collections.${name}: expected an object`);
    readTable(collection, records, document, broken);
  }
  return document;
}

/** Freezes a record with all that hangs on it: what the store hands out is never changed in place. */
export function freezeDeep<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) freezeDeep(part);
    Object.freeze(value);
  }
  return value;
}

function readTable(
  collection: AnyCollection,
  records: Record<string, unknown>,
  document: StoreDocument,
  broken: (path: readonly (string | number)[], what: string) => StoreError,
): void {
  const table = document.tables.get(collection.name) as RecordTable;
  for (const [key, record] of Object.entries(records)) {
    const problem = shapeProblems(collection.shape, record)[0];
    if (problem) {
      const path = ["collections", collection.name, key, ...problem.path];
      throw broken(path, `${pathText(path)}: expected ${problem.expected}, found ${problem.found}`);
    }
    table.set(key, freezeDeep(record as object));
  }
}

function tableText(table: RecordTable): string {
  if (table.size === 0) return "{}";
  const lines = Array.from(table, ([key, record]) => {
    return `      ${JSON.stringify(key)}: ${JSON.stringify(record, null, 2).replaceAll("\n", "\n      ")}`;
  });
  return `{\n${lines.join(",\n")}\n    }`;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const fault = locateJsonFault(text);
    throw new StoreError("StoreBroken", {
      file,
      line: fault.line,
      column: fault.column,
      path: "",
      what: fault.what,
    });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
