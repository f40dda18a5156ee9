import { blanks } from "../../base/text/blanks.ts";
import type { Ellipsis } from "../../objects/text/ellipsis.ts";
import type { Alignment } from "../shape/FormatData.ts";
import type { CellMetric } from "./cellMetric.ts";
import { alignText, cutText } from "./cutText.ts";
import type { Decorations } from "./decorations.ts";
import { fitColumns, hidden } from "./fitColumns.ts";
import { reset } from "./wrapDecorated.ts";
import { wrapText } from "./wrapText.ts";

export interface TableLayoutColumn {
  readonly label: string;
  /** 0: what is left over, shared with the others of that kind. */
  readonly width: number;
  readonly alignment: Alignment;
  /** Whether the label is one that a view gives and no property has. */
  readonly isCustomLabel?: boolean;
}

/** Lines of fewer cells hold no table. */
const fewestCells = 5;

/** Rows of text in columns, on lines of a fixed width. */
export class TableLayout {
  readonly #columns: readonly TableLayoutColumn[];
  readonly #widths: readonly number[];
  readonly #visible: readonly number[];

  constructor(
    columns: readonly TableLayoutColumn[],
    width: number,
    readonly metric: CellMetric,
    readonly ellipsis: Ellipsis,
    readonly decorations: Decorations | null = null,
  ) {
    this.#columns = columns;
    this.#widths = fitColumns(
      columns.map((column) => column.width),
      width,
    );
    this.#visible = this.#widths.flatMap((cells, index) => (cells === hidden || width < fewestCells ? [] : [index]));
  }

  /** Whether there is anything that could be shown. */
  get isVisible(): boolean {
    return this.#visible.length > 0;
  }

  /** Labels (wrapped where a column is narrow) and the line of hyphens below: all of the column where it has no label. */
  header(): string[] {
    if (!this.isVisible) return [];
    const labels = this.#columns.map((column) => column.label);
    const hyphens = this.#columns.map(({ label }, index) => {
      const width = this.#widths[index];
      return "-".repeat(Math.max(label === "" ? width : Math.min(this.metric.width(label), width), 0));
    });
    if (this.decorations === null) return [...this.wrappedRow(labels), this.row(hyphens)];
    return [...this.#decoratedLabels(labels, this.decorations), this.#decoratedHyphens(hyphens, this.decorations)];
  }

  /** The blank before a label has its decoration, unless the label is a view's own. */
  #decoratedLabels(labels: readonly string[], decorations: Decorations): string[] {
    const { blocks, height } = this.#blocks(labels);
    return Array.from({ length: height }, (_, row) =>
      this.#visible
        .map((index, at) => {
          const text = blocks[at][row] ?? blanks(this.#widths[index]);
          const gap = at > 0 ? " " : "";
          return this.#columns[index].isCustomLabel
            ? gap + decorations.customHeader + text + reset
            : decorations.header + gap + text + reset;
        })
        .join(""),
    );
  }

  #decoratedHyphens(hyphens: readonly string[], { header }: Decorations): string {
    const last = this.#columns.length - 1;
    return this.#visible
      .map((index) => {
        const { alignment } = this.#columns[index];
        const text = alignText(this.metric, hyphens[index], this.#widths[index], alignment, index < last);
        return header + text + reset;
      })
      .join(" ");
  }

  /** One line; what is too long is cut. Only the last column of all has no blanks behind it. */
  row(cells: readonly string[], alignments?: readonly (Alignment | null)[] | null): string {
    const last = this.#columns.length - 1;
    let line = "";
    for (let at = 0; at < this.#visible.length; at++) {
      const index = this.#visible[at];
      const width = this.#widths[index];
      const alignment = alignments?.[index] ?? this.#columns[index].alignment;
      const text = cutText(this.metric, cells[index] ?? "", width, alignment, this.ellipsis);
      if (at > 0) line += " ";
      line += decoratedCell(text, alignText(this.metric, text, width, alignment, index < last));
    }
    return line;
  }

  /** As many lines as the longest cell needs. */
  wrappedRow(cells: readonly string[], alignments?: readonly (Alignment | null)[] | null): string[] {
    const { blocks, height } = this.#blocks(cells, alignments);
    return Array.from({ length: height }, (_, row) => this.#wrappedLine(blocks, row, height));
  }

  /** The lines of each visible cell, and how many the longest has. */
  #blocks(
    cells: readonly string[],
    alignments?: readonly (Alignment | null)[] | null,
  ): { readonly blocks: readonly (readonly string[])[]; readonly height: number } {
    const last = this.#visible.length - 1;
    const blocks = this.#visible.map((index, at) => {
      const width = this.#widths[index];
      const alignment = alignments?.[index] ?? this.#columns[index].alignment;
      return wrapText(this.metric, cells[index] ?? "", width).map((line) =>
        alignText(this.metric, line, width, alignment, at < last),
      );
    });
    return { blocks, height: blocks.reduce((height, block) => Math.max(height, block.length), 0) };
  }

  #wrappedLine(blocks: readonly (readonly string[])[], row: number, height: number): string {
    let last = blocks.length - 1;
    while (last > 0 && row >= blocks[last].length) last--;
    let line = "";
    for (let at = 0; at <= last; at++) {
      const text = (at > 0 ? " " : "") + (blocks[at][row] ?? blanks(this.#widths[this.#visible[at]]));
      line += at === last && height > 1 ? text.trimEnd() : text;
    }
    return line;
  }
}

/** A cell whose text leaves a colour on ends it behind its last blank. */
function decoratedCell(text: string, aligned: string): string {
  return text.includes("\u001b") && !text.endsWith(reset) ? aligned + reset : aligned;
}
