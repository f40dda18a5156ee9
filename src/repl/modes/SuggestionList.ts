import type { EditorBase } from "../EditorBase.ts";
import type { EditorMode } from "../EditorMode.ts";
import type { KeyPress } from "../InputEvent.ts";
import { listedSuggestions } from "../predictions.ts";
import { fitting } from "../screenRows.ts";

const most = 10;

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

  below(columns: number): readonly string[] {
    const items = this.#current();
    const { colors } = this.editor.settings;
    const rows = items.map((item, index) => {
      const room = Math.max(4, columns - 14);
      const shown = fitting(item.replaceAll("\n", "⏎"), room);
      const line = `> ${shown.text}${" ".repeat(room - shown.columns)} [History]`;
      return `${index === this.#chosen ? (colors.ListPredictionSelected ?? "") : ""}${colors.ListPrediction ?? ""}${line}\u001b[0m`;
    });
    return rows.length === 0 ? [] : [...rows, `\u001b[2m<${Math.max(0, this.#chosen + 1)}/${items.length}>\u001b[0m`];
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
