import type { EditorBase } from "../EditorBase.ts";
import type { EditorMode } from "../EditorMode.ts";
import type { KeyPress } from "../InputEvent.ts";

/** Ctrl+R and Ctrl+S: what is typed below the line is looked for in older and newer inputs. */
export class HistorySearch implements EditorMode {
  readonly #before: { readonly text: string; readonly cursor: number; readonly place: number };
  #query = "";
  #step: -1 | 1;
  #isFailed = false;
  emphasis: { readonly start: number; readonly end: number } | null = null;

  constructor(
    readonly editor: EditorBase,
    step: -1 | 1,
  ) {
    const { buffer, place } = editor;
    this.#before = { text: buffer.text, cursor: buffer.cursor, place };
    this.#step = step;
  }

  press(key: KeyPress): boolean {
    const name = this.editor.settings.keys[key.chord];
    if (name === "ReverseSearchHistory" || name === "ForwardSearchHistory") {
      this.#step = name === "ReverseSearchHistory" ? -1 : 1;
      this.#find(this.#isFailed ? this.#pastEnd : this.editor.place, false);
    } else if (name === "BackwardDeleteChar") {
      this.#query = [...this.#query].slice(0, -1).join("");
      this.#find(this.#before.place, true);
    } else if (key.chord === "Escape") {
      // The input that was found stays.
      this.editor.mode = null;
    } else if (name === "Abort" || key.chord === "Ctrl+g" || name === "CopyOrCancelLine") {
      this.editor.buffer.set(this.#before.text, this.#before.cursor);
      this.editor.place = this.#before.place;
      this.editor.mode = null;
    } else if (key.text !== "" && key.text !== "\t") {
      this.#query += key.text;
      this.#find(this.editor.place, true);
    } else return false;
    return true;
  }

  below(): readonly string[] {
    const { colors } = this.editor.settings;
    const word = this.#step < 0 ? "bck-i-search" : "fwd-i-search";
    const failed = this.#isFailed ? `${colors.Error ?? ""}failed-` : "";
    return [`${failed}${word}: \u001b[0m${this.#query}_`];
  }

  /** A search that found nothing stands before the oldest input, or behind the newest: the way it turns to now begins there. */
  get #pastEnd(): number {
    return this.#step > 0 ? -1 : this.editor.history.items.length;
  }

  /** The next input that contains the query; `withThis`: the one that is shown may be it. */
  #find(from: number, withThis: boolean): void {
    const { history, settings, buffer } = this.editor;
    if (this.#query === "") {
      this.emphasis = null;
      return;
    }
    const folded = (text: string): string => (settings.historySearchCaseSensitive ? text : text.toLowerCase());
    const query = folded(this.#query);
    const shown = from in history.items ? history.items[this.editor.place] : null;
    const isOther = (input: string): boolean => withThis || input !== shown;
    const start = withThis && from < history.items.length ? from - this.#step : from;
    const index = history.find((input) => folded(input).includes(query) && isOther(input), start, this.#step);
    this.#isFailed = index < 0;
    if (index < 0) return this.editor.ring();
    this.editor.place = index;
    const found = history.items[index];
    const at = folded(found).indexOf(query);
    buffer.set(found, at);
    this.emphasis = { start: at, end: at + this.#query.length };
  }
}
