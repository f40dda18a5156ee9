import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { InputEvent } from "../InputEvent.ts";
import { type Dialog, reverse } from "./Dialog.ts";
import { foldedRows } from "./foldedRows.ts";
import { LineField } from "./LineField.ts";

/** A text, a screen at a time: Space and b, the arrows, / and n to search, q to leave. */
export class Pager implements Dialog {
  answer: DialogAnswer | null = null;
  #top = 0;
  #page = 1;
  #last = 0;
  #found = "";
  #step: -1 | 1 = 1;
  #search: LineField | null = null;
  #rows: readonly string[] = [];
  #columns = 0;
  #notice = "";

  /** Whether what was looked for before more of the text came is still to be found. */
  #isSearching: boolean;

  constructor(readonly dialog: Extract<ScreenDialog, { kind: "pager" }>) {
    this.#top = dialog.top ?? 0;
    this.#found = dialog.search ?? "";
    this.#isSearching = this.#found !== "";
  }

  press(event: InputEvent): void {
    this.#notice = "";
    if (this.#search) return this.#pressInSearch(event, this.#search);
    if (event.kind !== "key") return;
    const moves: Readonly<Record<string, number>> = {
      ...{ Spacebar: this.#page, f: this.#page, PageDown: this.#page, "Ctrl+f": this.#page },
      ...{ b: -this.#page, PageUp: -this.#page, "Ctrl+b": -this.#page },
      ...{ Enter: 1, DownArrow: 1, j: 1, UpArrow: -1, k: -1 },
      ...{ Home: -this.#last, g: -this.#last, End: this.#last, G: this.#last },
    };
    const { chord } = event;
    if ((chord === "End" || chord === "G") && this.dialog.goesOn) this.answer = { kind: "goOn", top: null };
    else if (chord === "q" || chord === "Q" || chord === "Escape" || chord === "Ctrl+c")
      this.answer = { kind: "closed" };
    else if (chord === "/" || chord === "?") {
      this.#step = chord === "/" ? 1 : -1;
      this.#search = new LineField();
    } else if (chord === "n") this.#find(this.#step);
    else if (chord === "N") this.#find(this.#step > 0 ? -1 : 1);
    else if (moves[chord] !== undefined) {
      const top = this.#top + moves[chord];
      if (this.dialog.goesOn && top > this.#last) this.answer = { kind: "goOn", top };
      // At the end there is nothing more to see.
      else if (this.#top >= this.#last && chord === "Spacebar") this.answer = { kind: "closed" };
      this.#moveTo(top);
    }
  }

  rows(columns: number, rows: number): readonly string[] {
    if (columns !== this.#columns) {
      this.#rows = foldedRows(this.dialog.lines, columns);
      this.#columns = columns;
    }
    this.#page = Math.max(1, rows - 1);
    this.#last = Math.max(0, this.#rows.length - this.#page);
    this.#top = Math.min(this.#top, this.#last);
    if (this.#isSearching) this.#find(1);
    this.#isSearching = false;
    const shown = this.#rows.slice(this.#top, this.#top + this.#page).map((row) => this.#marked(row));
    while (shown.length < this.#page) shown.push("");
    return [...shown, this.#status()];
  }

  #status(): string {
    if (this.#search) return `${this.#step > 0 ? "/" : "?"}${this.#search.shown}`;
    if (this.#notice !== "") return reverse(this.#notice);
    const seen =
      this.#rows.length === 0
        ? 100
        : Math.round((100 * Math.min(this.#top + this.#page, this.#rows.length)) / this.#rows.length);
    const title = this.dialog.title === "" ? "" : `${this.dialog.title}  `;
    const pieces = [`${title}${this.#place(seen)}`, "q: leave", "Space: next", "b: back", "/: search"];
    // What finds no room is left out as a whole; how to leave is told first of all.
    const fits = (count: number): boolean => pieces.slice(0, count).join("  ").length < this.#columns;
    const count = pieces.findLastIndex((_, index) => fits(index + 1)) + 1;
    return reverse(pieces.slice(0, Math.max(1, count)).join("  ").slice(0, this.#columns));
  }

  #place(seen: number): string {
    if (this.dialog.goesOn) return `line ${this.#top + 1}`;
    return this.#top >= this.#last ? "end" : `${seen}%`;
  }

  #pressInSearch(event: InputEvent, search: LineField): void {
    if (event.kind === "key" && (event.chord === "Escape" || event.chord === "Ctrl+c")) this.#search = null;
    else if (event.kind === "key" && event.chord === "Enter") {
      this.#search = null;
      if (search.text !== "") this.#found = search.text;
      this.#find(this.#step);
    } else search.press(event);
  }

  #find(step: -1 | 1): void {
    if (this.#found === "") return;
    const wanted = this.#found.toLowerCase();
    for (let at = this.#top + step; at >= 0 && at < this.#rows.length; at += step)
      if (this.#rows[at].toLowerCase().includes(wanted)) return this.#moveTo(at);
    if (step > 0 && this.dialog.goesOn) this.answer = { kind: "goOn", top: this.#top, search: this.#found };
    else this.#notice = `'${this.#found}' is not found`;
  }

  #moveTo(top: number): void {
    this.#top = Math.max(0, Math.min(top, this.#last));
  }

  #marked(row: string): string {
    if (this.#found === "" || row.includes("\u001b")) return row;
    const wanted = this.#found.toLowerCase();
    const folded = row.toLowerCase();
    let marked = "";
    let at = 0;
    for (let next = folded.indexOf(wanted); next >= 0; next = folded.indexOf(wanted, at)) {
      marked += row.slice(at, next) + reverse(row.slice(next, next + wanted.length));
      at = next + wanted.length;
    }
    return marked + row.slice(at);
  }
}
