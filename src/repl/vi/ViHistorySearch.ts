import type { EditorBase } from "../EditorBase.ts";
import type { EditorMode } from "../EditorMode.ts";
import type { KeyPress } from "../InputEvent.ts";

/** `/` and `?`: a text to look for in the history, up to Enter. */
export class ViHistorySearch implements EditorMode {
  #text = "";

  constructor(
    readonly editor: EditorBase,
    readonly step: -1 | 1,
    readonly answer: (text: string) => void,
  ) {}

  press(key: KeyPress): boolean {
    if (key.chord === "Enter") {
      this.editor.mode = null;
      this.answer(this.#text);
    } else if (key.chord === "Escape" || key.chord === "Ctrl+c") this.editor.mode = null;
    else if (key.chord === "Backspace" && this.#text === "") this.editor.mode = null;
    else if (key.chord === "Backspace") this.#text = [...this.#text].slice(0, -1).join("");
    else if (key.text !== "") this.#text += key.text;
    return true;
  }

  below(): readonly string[] {
    return [`find: ${this.#text}_`];
  }
}
