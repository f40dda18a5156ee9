import { fitting } from "../../base/text/columnsOfRow.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { EditorMode } from "../EditorMode.ts";
import type { KeyPress } from "../InputEvent.ts";
import { listedSuggestions } from "../predictions.ts";

const most = 10;

/** What PSReadLine's list needs of a screen, and how wide it is at most. */
const widest = 100;
const leastColumns = 50;
const leastRows = 5;

const dimmed = "\u001b[97;2m";
const reset = "\u001b[0m";
const source = "History";

/** Suggestions as a list below the input; the arrows choose one, which then stands in the input. */
export class SuggestionList implements EditorMode {
  readonly isSuggestionList = true;
  #typed: string;
  #items: readonly string[];
  #chosen = -1;

  constructor(readonly editor: EditorBase) {
    this.#typed = editor.buffer.text;
    this.#items = listedSuggestions(editor.history, this.#typed, most);
  }

  press(key: KeyPress): boolean {
    const name = this.editor.settings.keys[key.chord];
    if (name === "RevertLine" && this.#isChosen()) {
      this.#chosen = -1;
      this.editor.buffer.set(this.#typed);
      return true;
    }
    const step = stepOf[name ?? ""];
    if (step === undefined || this.#current().length === 0) return false;
    this.choose(step);
    return true;
  }

  choose(step: -1 | 1): void {
    const { buffer } = this.editor;
    const items = this.#current();
    if (items.length === 0) return;
    const places = items.length + 1;
    this.#chosen = ((this.#chosen + 1 + step + places) % places) - 1;
    buffer.set(this.#chosen < 0 ? this.#typed : items[this.#chosen]);
  }

  /** As PSReadLine lists them: how many there are, and below it what they are. */
  below(columns: number, rows: number): readonly string[] {
    const items = this.#current();
    if (items.length === 0) return [];
    if (columns < leastColumns || rows < leastRows)
      return [fitting("! terminal size too small to show the list view", columns - 1).text];
    const width = Math.min(columns, widest);
    const height = rows > 20 ? most : rows > 10 ? most / 2 : 3;
    const top = Math.max(0, this.#chosen - height + 1);
    const shown = items.slice(top, top + height).map((item, index) => this.#row(item, top + index, width));
    return [this.#head(items.length, width), ...shown];
  }

  #head(count: number, width: number): string {
    const place = this.#chosen < 0 ? "-" : this.#chosen + 1;
    const left = `<${place}/${count}>`;
    const right = this.#chosen < 0 ? `${source}(${count})` : `${source}(${place}/${count})`;
    const color = this.editor.settings.colors.ListPrediction ?? "";
    const space = " ".repeat(Math.max(1, width - left.length - right.length - 2));
    const between = this.#chosen < 0 ? right : `${reset}${color}${right}${reset}${dimmed}`;
    return `${color}${left}${reset}${space}${dimmed}<${between}>${reset}`;
  }

  #row(item: string, index: number, width: number): string {
    const { colors } = this.editor.settings;
    const color = colors.ListPrediction ?? "";
    const ground = index === this.#chosen ? (colors.ListPredictionSelected ?? "") : "";
    const room = width - source.length - 5;
    const whole = fitting(item, room);
    const shown = whole.text === item ? whole : fitting(`${fitting(item, room - 1).text}…`, room);
    const at = shown.text.toLowerCase().indexOf(this.#typed.toLowerCase());
    const end = at + this.#typed.length;
    const text =
      at < 0
        ? shown.text
        : `${shown.text.slice(0, at)}${colors.Emphasis ?? ""}${shown.text.slice(at, end)}${reset}${ground}${shown.text.slice(end)}`;
    const space = " ".repeat(room - shown.columns + 1);
    return `${color}>${reset}${ground} ${text}${space}[${color}${source}${reset}${ground}]${reset}`;
  }

  /** Whether a suggestion stands in the input as it is. */
  #isChosen(): boolean {
    this.#current();
    return this.#chosen >= 0;
  }

  /** What was typed since is looked up anew. */
  #current(): readonly string[] {
    const { buffer, history } = this.editor;
    const shown = this.#chosen < 0 ? this.#typed : this.#items[this.#chosen];
    if (buffer.text !== shown) {
      this.#typed = buffer.text;
      this.#items = listedSuggestions(history, this.#typed, most);
      this.#chosen = -1;
    }
    return this.#items;
  }
}

const stepOf: Readonly<Record<string, -1 | 1>> = {
  NextHistory: 1,
  NextSuggestion: 1,
  PreviousHistory: -1,
  PreviousSuggestion: -1,
};
