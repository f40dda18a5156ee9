import type { EditorBase } from "../EditorBase.ts";
import type { EditorMode } from "../EditorMode.ts";
import type { KeyPress } from "../InputEvent.ts";

/** Asks for one key. */
export class KeyQuestion implements EditorMode {
  constructor(
    readonly editor: EditorBase,
    readonly question: string,
    readonly answer: (key: KeyPress) => void | Promise<void>,
  ) {}

  async press(key: KeyPress): Promise<boolean> {
    this.editor.mode = null;
    if (key.chord !== "Escape") await this.answer(key);
    return true;
  }

  below(): readonly string[] {
    return this.question === "" ? [] : [this.question];
  }
}
