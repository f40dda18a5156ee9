import { checksumForm } from "../journal/checksum.ts";
import { integer, list, object, pattern, type ShapeProblem, shapeProblems, text } from "../record/RecordShape.ts";

/**
 * One file of a large collection: its number, how many records and bytes it has, the checksum of its text, and its CRC-32
 * (files from before there was one have none).
 */
export type PartRow = readonly [number: number, records: number, bytes: number, checksum: string, crc32?: number];

/** An index that is kept beside a large collection. */
export interface IndexHead {
  readonly name: string;
  /** The checksum of the declaration's signature. */
  readonly signature: string;
  readonly checksum: string;
  readonly bytes: number;
}

/** What the document says of a large collection. Parts have rising numbers; a record never moves to another part. */
export interface PartsHead {
  readonly next: number;
  readonly schemaVersion: number;
  readonly files: readonly PartRow[];
  readonly indexes: readonly IndexHead[];
}

/** The most parts that a collection can have: an index keeps a word's hash and a part's number in one double. */
export const partLimit = 2 ** 21;

/** A record's place is its part's number times this, plus its position in the part. */
export const placesPerPart = 65_536;

const sum = pattern("a checksum", checksumForm);
const rowForm = "number, records, bytes, checksum and CRC-32";

const headShape = object({
  next: integer,
  schemaVersion: integer,
  files: list({ expected: `a list of ${rowForm}`, check: checkRow }),
  indexes: list(object({ name: text, signature: sum, checksum: sum, bytes: integer })),
});

export function partsProblem(value: unknown): ShapeProblem | null {
  const problem = shapeProblems(headShape, value)[0];
  if (problem) return problem;
  const { next, files } = value as PartsHead;
  const isOrdered = files.every(([number], at) => number < next && (at === 0 || number > files[at - 1][0]));
  return isOrdered && next <= partLimit ? null : { path: ["files"], expected: "rising numbers", found: "others" };
}

function checkRow(value: unknown, path: readonly (string | number)[], problems: ShapeProblem[]): void {
  const isCount = (item: unknown): boolean => Number.isSafeInteger(item) && (item as number) >= 0;
  const fits =
    Array.isArray(value) &&
    (value.length === 4 || (value.length === 5 && isCount(value[4]))) &&
    value.slice(0, 3).every(isCount) &&
    checksumForm.test(String(value[3]));
  if (!fits) problems.push({ path, expected: rowForm, found: "something else" });
}
