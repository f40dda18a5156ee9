import { unitCells } from "../layout/cellMetric.ts";
import { WideLayout } from "../layout/WideLayout.ts";
import {
  FormatEndData,
  FormatEntryData,
  type FormatInfoData,
  FormatStartData,
  GroupEndData,
  GroupStartData,
} from "../shape/FormatData.ts";
import type { EntryWriter } from "./EntryWriter.ts";
import type { LineDevice } from "./LineDevice.ts";

/** How long a table without widths waits for rows, and how many it keeps, before its columns are fixed. */
const patience = 300;
const rowLimit = 10_000;

/**
 * Holds back the entries of a group until its columns can be as wide as the longest text: of all its rows under
 * -AutoSize, of the first ones where a table just has no widths. Once a stream held back a group, it does so with all
 * that follow.
 */
export class GroupBuffer {
  #waits = false;
  #autoSize = false;
  #start: FormatStartData | null = null;
  #held: FormatInfoData[] | null = null;
  #since = 0;

  constructor(
    readonly writer: EntryWriter,
    readonly device: LineDevice,
    readonly now: () => number = () => 0,
  ) {}

  add(entry: FormatInfoData): void {
    if (entry instanceof FormatStartData) this.#begin(entry);
    if (this.#held) {
      this.#held.push(entry);
      if (entry instanceof GroupEndData || entry instanceof FormatEndData || this.#isLate()) this.#release();
    } else if (entry instanceof GroupStartData && this.#waits) {
      this.#held = [entry];
      this.#since = this.now();
    } else this.writer.write(entry);
  }

  /** Writes what is held back of a group that never ended; nothing measures it. */
  drain(): void {
    const held = this.#held;
    this.#held = null;
    for (const entry of held ?? []) this.writer.write(entry);
  }

  #release(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    this.writer.setWidths(this.#widths(held));
    for (const entry of held) this.writer.write(entry);
  }

  #begin(start: FormatStartData): void {
    this.drain();
    this.#start = start;
    const { shape } = start;
    if (start.autoSize) {
      this.#waits = true;
      this.#autoSize = true;
    } else if (shape.kind === "Table" && shape.columns.length > 0 && shape.columns[0].width === 0) this.#waits = true;
  }

  #isLate(): boolean {
    if (this.#autoSize) return false;
    return (this.#held?.length ?? 0) > rowLimit || this.now() - this.#since > patience;
  }

  /** Widths of the columns by the rows held back (of wide output: the number of columns), or null. */
  #widths(held: readonly FormatInfoData[]): readonly number[] | null {
    const shape = this.#start?.shape;
    const { width } = this.device.cells ?? unitCells;
    const isUnits = width === unitCells.width;
    if (shape?.kind === "Table") {
      const widths = shape.columns.map(({ label }) => width(label));
      for (const item of held) {
        if (!(item instanceof FormatEntryData) || item.entry.kind !== "Table") continue;
        const { cells } = item.entry;
        for (let index = 0; index < widths.length; index++) {
          const cell = cells[index];
          if (cell.length > widths[index] || !isUnits) widths[index] = Math.max(widths[index], width(cell));
        }
      }
      return widths.map((cells) => Math.max(cells, 1));
    }
    if (shape?.kind !== "Wide" || (shape.columns > 0 && !this.#start?.autoSize)) return null;
    let longest = 0;
    for (const item of held) {
      if (item instanceof FormatEntryData && item.entry.kind === "Wide")
        longest = Math.max(longest, width(item.entry.value));
    }
    return longest === 0 ? null : [WideLayout.columnsFor(longest, this.device.width)];
  }
}
