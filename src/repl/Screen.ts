import { columnsOfRow } from "../base/text/columnsOfRow.ts";
import { type EditorView, imageOf, type ScreenImage } from "./EditorView.ts";

/**
 * Shows views of an editor on a terminal from the row on where its cursor stood at first. Only rows that changed are
 * written; of an input that is higher than the screen the part around the cursor is shown.
 */
export class Screen {
  #shown: readonly string[] = [];
  #cursorRow = 0;
  #cursorColumn = 0;
  #width = 0;
  #shape: EditorView["cursorShape"] = null;

  constructor(
    readonly write: (text: string) => void,
    readonly size: () => { readonly columns: number; readonly rows: number },
  ) {}

  /** Begins at the terminal's cursor, which stands in the first column. */
  begin(): void {
    this.#shown = [];
    this.#cursorRow = 0;
    this.#width = this.size().columns;
  }

  show(view: EditorView): void {
    const { columns, rows: height } = this.size();
    const image = imageOf(view, columns, height);
    const { rows, cursorRow } = visiblePart(image, Math.max(1, height));
    const isResized = columns !== this.#width;
    if (isResized) this.#follow(columns);
    this.#width = columns;
    const change = this.#change(rows, isResized) + this.#move(rows.length - 1, cursorRow, image.cursorColumn);
    this.write(change + this.#shapeChange(view.cursorShape ?? null));
    this.#shown = rows;
    this.#cursorRow = cursorRow;
    this.#cursorColumn = image.cursorColumn;
  }

  /** A terminal that gets narrower folds the rows that no longer fit: the cursor then stands farther below the first. */
  #follow(columns: number): void {
    const above = this.#shown.slice(0, this.#cursorRow);
    const folded = above.reduce((rows, row) => rows + Math.max(1, Math.ceil(columnsOfRow(row) / columns)), 0);
    this.#cursorRow = folded + Math.floor(this.#cursorColumn / columns);
  }

  /** Takes away what is shown; what is shown next begins where that began. */
  leave(): void {
    this.write(`${this.#move(this.#cursorRow, 0, 0)}\u001b[J`);
    this.begin();
  }

  /** Clears the whole screen; what is shown next begins at its top. */
  clear(): void {
    this.write("\u001b[2J\u001b[3J\u001b[H");
    this.begin();
  }

  /** Leaves the input as it stands; the terminal's cursor goes to the row below. */
  end(view: EditorView, mark: string): void {
    this.show({
      ...view,
      cursor: view.text.length,
      selection: null,
      emphasis: null,
      suggestion: "",
      below: [],
      cursorShape: null,
    });
    this.write(`${mark}\r\n`);
  }

  #shapeChange(shape: NonNullable<EditorView["cursorShape"]> | null): string {
    if (shape === this.#shape) return "";
    this.#shape = shape;
    return `\u001b[${shape === null ? 0 : shape === "block" ? 2 : 6} q`;
  }

  #change(rows: readonly string[], isAll: boolean): string {
    const same = isAll ? 0 : commonRows(this.#shown, rows);
    const last = Math.max(rows.length, this.#shown.length);
    if (same === last) return this.#move(this.#cursorRow, rows.length - 1, 0);
    // From the first row that changed on, but never below the last that is there.
    const first = Math.min(same, Math.max(0, this.#shown.length - 1), rows.length - 1);
    let text = this.#move(this.#cursorRow, first, 0) + (isAll ? "\u001b[J" : "");
    for (let index = first; index < rows.length; index++) {
      if (index > first) text += "\r\n";
      if (isAll || this.#shown[index] !== rows[index]) text += `\u001b[K${rows[index]}`;
    }
    if (this.#shown.length > rows.length && !isAll) text += "\r\n\u001b[J\u001b[A";
    return text;
  }

  #move(from: number, to: number, column: number): string {
    const rows = from > to ? `\u001b[${from - to}A` : from < to ? `\u001b[${to - from}B` : "";
    return `${rows}\r${column > 0 ? `\u001b[${column}C` : ""}`;
  }
}

function commonRows(before: readonly string[], after: readonly string[]): number {
  let count = 0;
  while (count < before.length && count < after.length && before[count] === after[count]) count++;
  return count;
}

function visiblePart({ rows, cursorRow }: ScreenImage, height: number): { rows: readonly string[]; cursorRow: number } {
  if (rows.length <= height) return { rows, cursorRow };
  const top = Math.min(Math.max(0, cursorRow - height + 1), rows.length - height);
  return { rows: rows.slice(top, top + height), cursorRow: cursorRow - top };
}
