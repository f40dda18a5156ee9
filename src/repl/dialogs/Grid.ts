import { once } from "../../base/once.ts";
import { fitting } from "../../base/text/columnsOfRow.ts";
import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { InputEvent } from "../InputEvent.ts";
import { type Dialog, reverse, strong } from "./Dialog.ts";
import { keyRows } from "./keyRows.ts";
import { LineField } from "./LineField.ts";

type GridDialog = Extract<ScreenDialog, { kind: "grid" }>;

/**
 * A table: typing filters it (every word has to be somewhere in a row; `column:word` in that column), Tab sorts
 * by the next column, Ctrl+Space marks rows where several may be chosen, Enter takes, Escape leaves.
 */
export class Grid implements Dialog {
  answer: DialogAnswer | null = null;
  readonly #filter = new LineField();
  readonly #marked = new Set<number>();
  #shown: readonly number[];
  #at = 0;
  #top = 0;
  #left = 0;
  #page = 1;
  #sortedBy = -1;
  #isDescending = false;

  constructor(readonly dialog: GridDialog) {
    this.#shown = dialog.rows.map((_, index) => index);
  }

  press(event: InputEvent): void {
    const chord = event.kind === "key" ? event.chord : "";
    const move = this.#moves()[chord];
    if (move !== undefined) this.#moveTo(this.#at + move);
    else if (chord === "Escape" && this.#filter.text !== "") this.#filterBy("");
    else if (chord === "Escape" || chord === "Ctrl+c") this.answer = { kind: "closed" };
    else if (chord === "Enter") this.answer = this.#taken();
    else if (this.dialog.chooses === "many" && (chord === "Insert" || chord === "Ctrl+Spacebar")) this.#mark();
    else if (this.dialog.chooses === "many" && chord === "Ctrl+a") this.#markAll();
    else if (chord === "Tab") this.#sortBy((this.#sortedBy + 1) % this.dialog.columns.length);
    else if (chord === "Shift+Tab") this.#turn();
    else if (chord === "RightArrow") this.#left = Math.min(this.#left + 1, this.dialog.columns.length - 1);
    else if (chord === "LeftArrow") this.#left = Math.max(0, this.#left - 1);
    else if (this.#filter.press(event)) this.#filterBy(this.#filter.text);
  }

  rows(columns: number, rows: number): readonly string[] {
    const { title, rows: all, columns: names } = this.dialog;
    const keys = keyRows(this.#keys(), columns);
    this.#page = Math.max(1, rows - 3 - keys.length);
    this.#moveTo(this.#at);
    const visible = this.#shown.slice(this.#top, this.#top + this.#page);
    const widths = this.#widths(columns);
    const head = names
      .slice(this.#left)
      .map((name, index) => cell(name + this.#sortSign(index + this.#left), widths[index] ?? 0))
      .join(" ");
    const body = visible.map((row, index) => this.#row(row, widths, this.#top + index === this.#at));
    while (body.length < this.#page) body.push("");
    return [
      strong(fitting(`${title}  ${this.#shown.length} of ${all.length}`, columns - 1).text),
      `Filter: ${this.#filter.shown}`,
      `  ${strong(fitting(head, columns - 3).text)}`,
      ...body,
      ...keys,
    ];
  }

  #keys(): readonly string[] {
    const choice = {
      none: ["Enter: close"],
      one: ["Enter: take"],
      many: ["Ctrl+Space: mark", "Ctrl+A: all", "Enter: take"],
    };
    return [...choice[this.dialog.chooses], "Esc: leave", "type: filter", "Tab: sort", "←→: columns"];
  }

  #row(row: number, widths: readonly number[], isCurrent: boolean): string {
    const cells = this.dialog.rows[row].slice(this.#left, this.#left + widths.length);
    const text = `${this.#marked.has(row) ? "*" : " "} ${cells.map((text, index) => cell(text, widths[index])).join(" ")}`;
    return isCurrent ? reverse(text) : text;
  }

  /** The widths of the columns that find room, from the first one shown on. */
  #widths(columns: number): number[] {
    const widths: number[] = [];
    let room = columns - 3;
    for (let column = this.#left; column < this.dialog.columns.length && room > 3; column++) {
      const texts = [
        this.dialog.columns[column],
        ...this.#shown.slice(0, 200).map((row) => this.dialog.rows[row][column]),
      ];
      const widest = Math.max(...texts.map((text) => fitting(text, 60).columns)) + 1;
      widths.push(Math.min(widest, room));
      room -= widest + 1;
    }
    return widths;
  }

  #sortSign(column: number): string {
    return column !== this.#sortedBy ? "" : this.#isDescending ? "▼" : "▲";
  }

  #moves(): Readonly<Record<string, number>> {
    const all = this.#shown.length;
    return { DownArrow: 1, UpArrow: -1, PageDown: this.#page, PageUp: -this.#page, "Ctrl+End": all, "Ctrl+Home": -all };
  }

  #moveTo(place: number): void {
    this.#at = Math.max(0, Math.min(place, this.#shown.length - 1));
    this.#top = Math.max(this.#at - this.#page + 1, Math.min(this.#top, this.#at));
  }

  #filterBy(text: string): void {
    if (text !== this.#filter.text) this.#filter.text = text;
    const wanted = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    const { rows } = this.dialog;
    this.#shown = rows.map((_, index) => index).filter((index) => wanted.every((word) => this.#has(rows[index], word)));
    this.#sort();
    this.#moveTo(0);
  }

  #has(row: readonly string[], word: string): boolean {
    const colon = word.indexOf(":");
    const column =
      colon > 0 ? this.dialog.columns.findIndex((name) => name.toLowerCase() === word.slice(0, colon)) : -1;
    if (column >= 0) return row[column].toLowerCase().includes(word.slice(colon + 1));
    return row.some((text) => text.toLowerCase().includes(word));
  }

  #sortBy(column: number): void {
    this.#sortedBy = column;
    this.#isDescending = false;
    this.#sort();
  }

  #turn(): void {
    this.#isDescending = !this.#isDescending;
    this.#sort();
  }

  #sort(): void {
    if (this.#sortedBy < 0) return;
    const turn = this.#isDescending ? -1 : 1;
    const text = (row: number): string => this.dialog.rows[row][this.#sortedBy];
    this.#shown = [...this.#shown].sort((left, right) => turn * compareTexts(text(left), text(right)) || left - right);
  }

  #mark(): void {
    const row = this.#shown[this.#at];
    if (row === undefined) return;
    if (!this.#marked.delete(row)) this.#marked.add(row);
    this.#moveTo(this.#at + 1);
  }

  #markAll(): void {
    for (const row of this.#shown) this.#marked.add(row);
  }

  #taken(): DialogAnswer {
    if (this.dialog.chooses === "none") return { kind: "closed" };
    const current = this.#shown[this.#at];
    const rows = this.#marked.size > 0 ? [...this.#marked] : current === undefined ? [] : [current];
    return { kind: "rows", rows: rows.sort((left, right) => left - right) };
  }
}

const numeric = once(() => new Intl.Collator("en", { numeric: true, sensitivity: "base" }));

function compareTexts(left: string, right: string): number {
  return numeric().compare(left, right);
}

function cell(text: string, width: number): string {
  const fit = fitting(text.replace(/\s+/g, " "), width);
  return fit.text + " ".repeat(Math.max(0, width - fit.columns));
}
