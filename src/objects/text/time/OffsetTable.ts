import { readDataFile } from "../../../base/dataFile.ts";
import { NamedRows } from "../../../base/NamedRows.ts";
import { once } from "../../../base/once.ts";

/** A row of the table that `build/zoneOffsets.mjs` makes: pairs of minutes since the last change and the offset from then on. */
interface ZoneRow {
  readonly first: number;
  readonly changes: readonly number[];
}

const rows = once(() => new NamedRows(readDataFile("zone-offsets.jsonl")));

/** The years of the table. */
const from = Date.UTC(2000, 0, 1);
const to = Date.UTC(2038, 0, 1);

/** What the table knows of a zone of IANA's; null where it has not the zone. */
export function offsetTable(ianaName: string): OffsetTable | null {
  const row = rows().find(ianaName) as ZoneRow | null;
  return row && new OffsetTable(row);
}

/** The changes of a zone's clocks in the years of the table. */
export class OffsetTable {
  /** When the clocks change, in milliseconds of UTC, in order. */
  readonly #moments: number[] = [];
  /** The offset before the first change, and from each on, in minutes. */
  readonly #offsets: number[];

  constructor({ first, changes }: ZoneRow) {
    this.#offsets = [first];
    let moment = from;
    for (let at = 0; at < changes.length; at += 2) {
      moment += changes[at] * 60_000;
      this.#moments.push(moment);
      this.#offsets.push(changes[at + 1]);
    }
  }

  /** Minutes ahead of UTC at a moment; null outside of the years of the table. */
  at(milliseconds: number): number | null {
    if (milliseconds < from || milliseconds >= to) return null;
    let low = 0;
    let high = this.#moments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#moments[middle] <= milliseconds) low = middle + 1;
      else high = middle;
    }
    return this.#offsets[low];
  }
}
