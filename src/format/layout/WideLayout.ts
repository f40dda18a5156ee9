import { checkArrayLength } from "../../base/budget.ts";
import type { Ellipsis } from "../../objects/text/ellipsis.ts";
import type { CellMetric } from "./cellMetric.ts";
import { TableLayout } from "./TableLayout.ts";

/** Values side by side in columns of one width. */
export class WideLayout {
  readonly #table: TableLayout;
  readonly #count: number;
  #row: string[] = [];

  constructor(columns: number, width: number, metric: CellMetric, ellipsis: Ellipsis) {
    this.#count = Math.max(columns, 1);
    const column = { label: "", width: 0, alignment: "Left" as const };
    // A line has room for fewer columns than cells.
    const places = Math.min(this.#count, Math.max(width, 1));
    checkArrayLength(places);
    this.#table = new TableLayout(Array(places).fill(column), width, metric, ellipsis);
  }

  /** How many columns values of at most `longest` cells make; a line that would be full to the last cell is too long. */
  static columnsFor(longest: number, width: number): number {
    return Math.max(1, Math.ceil((width + 1) / (Math.max(longest, 1) + 1)) - 1);
  }

  /** Whether a line has begun. */
  get hasRow(): boolean {
    return this.#row.length > 0;
  }

  /** The line that a value completes, or null. */
  add(value: string): string | null {
    this.#row.push(value);
    return this.#row.length === this.#count ? this.end() : null;
  }

  /** The line that is not full yet, or null. */
  end(): string | null {
    if (this.#row.length === 0) return null;
    const line = this.#table.isVisible ? this.#table.row(this.#row) : null;
    this.#row = [];
    return line;
  }
}
