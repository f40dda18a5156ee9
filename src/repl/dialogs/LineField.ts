import type { InputEvent } from "../InputEvent.ts";
import { LineBuffer } from "../LineBuffer.ts";

/** One line of text to type into. */
export class LineField {
  readonly #buffer = new LineBuffer();

  get text(): string {
    return this.#buffer.text;
  }

  set text(text: string) {
    this.#buffer.set(text);
  }

  /** The text with a mark where the cursor stands. */
  get shown(): string {
    const { text, cursor } = this.#buffer;
    const at = text.slice(cursor, cursor + 1) || " ";
    return `${text.slice(0, cursor)}\u001b[7m${at}\u001b[27m${text.slice(cursor + 1)}`;
  }

  /** Whether the key was one of editing. */
  press(event: InputEvent): boolean {
    const buffer = this.#buffer;
    if (event.kind === "paste") buffer.insert(event.text.replaceAll("\n", " "));
    else if (event.chord === "Backspace") buffer.backspace();
    else if (event.chord === "Delete") buffer.deleteForward();
    else if (event.chord === "LeftArrow") buffer.cursor = buffer.before();
    else if (event.chord === "RightArrow") buffer.cursor = buffer.after();
    else if (event.chord === "Home") buffer.cursor = 0;
    else if (event.chord === "End") buffer.cursor = buffer.text.length;
    else if (event.chord === "Ctrl+u") buffer.replace(0, buffer.cursor, "");
    else if (event.text !== "" && event.text !== "\t") buffer.insert(event.text);
    else return false;
    return true;
  }
}
