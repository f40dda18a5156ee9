import type { Row } from "../record/RecordLayer.ts";
import type { RecordTable } from "../record/RecordTable.ts";
import { type WordPlaces, wordPlaces } from "./PartIndex.ts";
import { type IndexHead, type PartRow, type PartsHead, partLimit, placesPerPart } from "./PartsHead.ts";
import { type PartsSurroundings, RecordParts } from "./RecordParts.ts";

/** How long the text of a part becomes before the next one begins, and the most records of one. */
const fullBytes = 40_000;
const fullRecords = 256;

type Rows = readonly (readonly [string, object])[];

/**
 * Writes the parts of a table that changed, and its indexes. Records keep their part; new ones fill the last part and then
 * make more. Nothing that the document names now is touched: the new head counts once the document is written.
 */
export function writeParts(table: RecordTable, around: PartsSurroundings): RecordParts {
  const before = table.stored instanceof RecordParts ? table.stored : new RecordParts(noParts, around);
  if (table.collection) before.declare(table.collection);
  const isCurrent = before.head.schemaVersion === around.version;
  const changes = table.changes();
  const contents = changedParts(before, changes, isCurrent);
  const next = addNew(before, contents, newRows(changes, before.placeLimit));
  const rows = new Map(before.head.files.map((row) => [row[0], row] as const));
  for (const [number, records] of contents) {
    if (records.length === 0) rows.delete(number);
    else rows.set(number, around.files.write(number, records));
  }
  const files = [...rows.values()].sort(([left], [right]) => left - right);
  const head: PartsHead = {
    next,
    schemaVersion: around.version,
    files,
    indexes: writeIndexes(before, contents, around),
  };
  const parts = new RecordParts(head, around);
  if (before.collection) parts.declare(before.collection);
  before.succeed(parts, contents.keys());
  return parts;
}

/** The names of the files that a head stands for. */
export function partNames(head: PartsHead, around: PartsSurroundings): Set<string> {
  return new Set([
    ...head.files.map((row: PartRow) => around.files.nameOf(row)),
    ...head.indexes.map(({ name, checksum }) => around.files.indexNameOf(name, checksum)),
  ]);
}

const noParts: PartsHead = { next: 0, schemaVersion: 0, files: [], indexes: [] };

/** The parts with a changed record, and what they hold now. */
function changedParts(
  before: RecordParts,
  changes: ReadonlyMap<string, Row>,
  isCurrent: boolean,
): Map<number, (readonly [string, object])[]> {
  const contents = new Map<number, (readonly [string, object])[]>();
  const change = (number: number): void => {
    if (contents.has(number)) return;
    const rows: (readonly [string, object])[] = [];
    for (const [key, row] of before.part(number)?.rows(before.collection) ?? []) {
      const changed = changes.get(key) ?? row;
      if (changed.record && changed.place === row.place) rows.push([key, changed.record]);
    }
    contents.set(number, rows);
  };
  if (!isCurrent) for (const [number] of before.head.files) change(number);
  for (const key of changes.keys()) {
    const stored = before.get(key);
    if (stored) change(Math.floor(stored.place / placesPerPart));
  }
  return contents;
}

function newRows(changes: ReadonlyMap<string, Row>, limit: number): Rows {
  return [...changes]
    .filter(([, { record, place }]) => record && place >= limit)
    .sort(([, left], [, right]) => left.place - right.place)
    .map(([key, { record }]) => [key, record as object] as const);
}

/** Puts new records behind all others; gives the number that the next new part gets. */
function addNew(before: RecordParts, contents: Map<number, (readonly [string, object])[]>, rows: Rows): number {
  let next = before.head.next;
  if (rows.length === 0) return next;
  const last = before.head.files.at(-1);
  let current: (readonly [string, object])[] | null = null;
  let bytes = 0;
  if (last && last[2] < fullBytes && last[1] < fullRecords) {
    const [number, , size] = last;
    current =
      contents.get(number) ??
      [...(before.part(number)?.rows(before.collection) ?? [])].map(
        ([key, { record }]) => [key, record as object] as const,
      );
    contents.set(number, current);
    bytes = size;
  }
  for (const row of rows) {
    if (!current || bytes >= fullBytes || current.length >= fullRecords) {
      if (next >= partLimit) throw new Error("A collection cannot have more parts.");
      current = [];
      contents.set(next++, current);
      bytes = 0;
    }
    current.push(row);
    bytes += row[0].length + JSON.stringify(row[1]).length;
  }
  return next;
}

function writeIndexes(
  before: RecordParts,
  contents: ReadonlyMap<number, Rows>,
  around: PartsSurroundings,
): readonly IndexHead[] {
  return before.indexNames().map((name) => {
    const words = new Map<number, WordPlaces>();
    for (const [number, rows] of contents)
      words.set(number, wordPlaces(rows.map(([key, record]) => before.wordsOf(name, key, record))));
    const index = before.index(name).updated(words);
    const bytes = index.bytes();
    return {
      name,
      signature: before.signatureOf(name),
      checksum: around.files.writeIndex(name, bytes),
      bytes: bytes.length,
    };
  });
}
