import type { EditorView } from "../../repl/EditorView.ts";
import type { KeyStream } from "../../repl/terminal/TerminalKeys.ts";
import { keySequence } from "./keySequence.ts";

/** Marks around what is pasted, as terminals send them. */
const pasted = { begin: "\u001b[200~", end: "\u001b[201~" };

/**
 * The text box that has the focus while a person types at the shell: gives what is typed as a terminal would send it. It is
 * a real one, so that screen readers, input methods and the keyboards of phones work with it; it holds the input as it is.
 */
export class KeyboardBox implements KeyStream {
  #listener: (chunk: string) => void = () => {};
  /** Whether there is something to go through with Tab; else it moves the focus on, as everywhere on a page. */
  takesTab = false;
  /** Ctrl+C, which copies where something is selected. */
  onCopy: () => boolean = () => false;

  constructor(readonly box: HTMLTextAreaElement) {
    box.addEventListener("keydown", (event) => this.#keydown(event));
    box.addEventListener("beforeinput", (event) => this.#beforeInput(event));
    box.addEventListener("compositionend", (event) => {
      this.#listener(event.data);
      box.value = "";
    });
    box.addEventListener("paste", (event) => {
      event.preventDefault();
      this.paste(event.clipboardData?.getData("text/plain") ?? "");
    });
  }

  /** Text as if it had been pasted. */
  paste(text: string): void {
    this.#listener(`${pasted.begin}${text.replace(/\r\n?/g, "\n")}${pasted.end}`);
  }

  /** Keys as if they had been pressed. */
  send(keys: string): void {
    this.#listener(keys);
  }

  /** Holds the input as it stands, for those who read it out. */
  hold(view: EditorView | null): void {
    this.takesTab = view !== null && view.text.trim() !== "";
    const text = view?.text ?? "";
    if (this.box.value !== text) this.box.value = text;
    const cursor = view?.cursor ?? 0;
    if (document.activeElement === this.box) this.box.setSelectionRange(cursor, cursor);
  }

  setRawMode(): void {}
  setEncoding(): void {}
  resume(): void {}

  on(event: "data" | "end", listener: (chunk: string) => void): void {
    if (event === "data") this.#listener = listener;
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing || event.key === "Unidentified" || event.key === "Process") return;
    const { key, ctrlKey, shiftKey, altKey } = event;
    if (key === "Tab" && !this.takesTab) return;
    if (ctrlKey && !altKey && key.toLowerCase() === "v") return;
    if (ctrlKey && !altKey && key.toLowerCase() === "c" && (shiftKey || this.onCopy())) return;
    const sequence = keySequence(event);
    if (sequence === null) return;
    event.preventDefault();
    this.#listener(sequence);
  }

  /** What comes without a key: the keyboards of phones, dictation. */
  #beforeInput(event: InputEvent): void {
    if (event.inputType === "insertCompositionText") return;
    event.preventDefault();
    if (event.inputType === "insertText" && event.data !== null) this.#listener(event.data);
    else if (event.inputType === "insertLineBreak" || event.inputType === "insertParagraph") this.#listener("\r");
    else if (event.inputType === "deleteContentBackward") this.#listener("\u007f");
    else if (event.inputType === "deleteContentForward") this.#listener("\u001b[3~");
    else if (event.inputType === "deleteWordBackward") this.#listener("\u001b[27;5;8~");
  }
}
