import type { StoredValue } from "../Collection.ts";
import type { PartRecords } from "./PartRecords.ts";
import type { PartRow } from "./PartsHead.ts";

/** The values are kept while they are about as long as this, in bytes. */
const keptBytes = 48_000_000;

/** About what a value takes besides its text, and what one that is no text does. */
const textBytes = 32;
const otherBytes = 200;

/** The values that glances read of a collection's parts, so that the next one needs no text. A part's content has one checksum. */
export class GlancedValues {
  readonly #parts = new Map<string, GlancedPart>();
  #bytes = 0;

  of([, , , checksum]: PartRow): GlancedPart {
    if (this.#bytes > keptBytes) {
      this.#parts.clear();
      this.#bytes = 0;
    }
    let part = this.#parts.get(checksum);
    if (!part) {
      part = new GlancedPart((bytes) => {
        this.#bytes += bytes;
      });
      this.#parts.set(checksum, part);
    }
    return part;
  }
}

/** At the end of a path of members: the values there, one a record. */
interface Column {
  values: readonly unknown[] | null;
  readonly members: Map<string, Column>;
}

/** The values of one part that were read. */
class GlancedPart {
  readonly #root: Column = { values: null, members: new Map() };
  readonly #kept: (bytes: number) => void;

  constructor(kept: (bytes: number) => void) {
    this.#kept = kept;
  }

  /** Reads values of the record at a place; `records` gives the part's, where a path is asked for the first time. */
  reader(at: number, records: () => PartRecords): StoredValue {
    return (...path) => {
      let column = this.#root;
      for (const member of path) {
        let next = column.members.get(member);
        if (!next) {
          next = { values: null, members: new Map() };
          column.members.set(member, next);
        }
        column = next;
      }
      column.values ??= this.#read(records(), path);
      return column.values[at];
    };
  }

  #read(records: PartRecords, path: readonly string[]): readonly unknown[] {
    const values = records.values(path);
    this.#kept(values.reduce((sum: number, value) => sum + bytesOf(value), 0));
    return values;
  }
}

function bytesOf(value: unknown): number {
  if (value === undefined) return 0;
  return typeof value === "string" ? value.length + textBytes : otherBytes;
}
