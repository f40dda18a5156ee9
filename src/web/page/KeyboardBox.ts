import type { EditorView } from "../../repl/EditorView.ts";
import type { KeyStream } from "../../repl/terminal/TerminalKeys.ts";
import type { Frames } from "./Frames.ts";
import { keySequence } from "./keySequence.ts";
import { type HeldInput, keysOfChange } from "./keysOfChange.ts";

/** Marks around what is pasted, as terminals send them. */
const pasted = { begin: "\u001b[200~", end: "\u001b[201~" };

/**
 * The text box that has the focus while a person types at the shell: gives what is typed as a terminal would send it. It is
 * a real one, so that screen readers, input methods and the keyboards of phones work with it; it holds the input as it is.
 */
export class KeyboardBox implements KeyStream {
  /** What was typed before somebody listened. */
  readonly #early: string[] = [];
  #listener: (chunk: string) => void = (chunk) => this.#early.push(chunk);
  #held: HeldInput = { text: "", cursor: 0 };
  /** The input as it stands by now, where the box does not hold it yet. */
  #next: HeldInput | null = null;
  #isComposing = false;
  /** Whether there is something to go through with Tab; else it moves the focus on, as everywhere on a page. */
  takesTab = false;
  /** Ctrl+C, which copies where something is selected. */
  onCopy: () => boolean = () => false;

  constructor(
    readonly box: HTMLTextAreaElement,
    readonly frames: Frames,
  ) {
    box.addEventListener("keydown", (event) => this.#keydown(event));
    box.addEventListener("beforeinput", (event) => this.#beforeInput(event));
    box.addEventListener("compositionstart", () => {
      this.#settle();
      this.#isComposing = true;
    });
    box.addEventListener("compositionend", () => {
      this.#isComposing = false;
      this.#takeChange();
    });
    box.addEventListener("focus", () => {
      this.#settle();
      this.#placeCursor();
    });
    box.addEventListener("input", () => {
      if (!this.#isComposing) this.#takeChange();
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

  /**
   * Holds the input as it stands, for those who read it out and for input methods, which change what they see. The box is
   * only put right once the key is on the screen: a long text costs it more than all the rest.
   */
  hold(view: EditorView | null): void {
    this.takesTab = view !== null && view.text.trim() !== "";
    const isWaiting = this.#next !== null;
    this.#next = { text: view?.text ?? "", cursor: view?.cursor ?? 0 };
    if (this.#isComposing) this.#settle();
    else if (!isWaiting) this.frames.next(() => setTimeout(() => this.#settle()));
  }

  #settle(): void {
    if (!this.#next) return;
    this.#held = this.#next;
    this.#next = null;
    if (this.#isComposing) return;
    if (this.box.value !== this.#held.text) this.box.value = this.#held.text;
    if (document.activeElement === this.box) this.#placeCursor();
  }

  #placeCursor(): void {
    const { cursor } = this.#held;
    this.box.setSelectionRange(cursor, cursor);
  }

  setRawMode(): void {}
  setEncoding(): void {}
  resume(): void {}

  on(event: "data" | "end", listener: (chunk: string) => void): void {
    if (event !== "data") return;
    this.#listener = listener;
    for (const chunk of this.#early.splice(0)) listener(chunk);
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

  /** What comes without a key: the keyboards of phones, dictation. What is no plain text happens, and is looked at then. */
  #beforeInput(event: InputEvent): void {
    this.#settle();
    const { selectionStart, selectionEnd } = this.box;
    const { cursor } = this.#held;
    const isAtCursor = selectionStart === cursor && selectionEnd === cursor;
    if (event.isComposing || changes.has(event.inputType) || !isAtCursor) return;
    event.preventDefault();
    const isText = event.inputType === "insertText" && event.data !== null;
    const keys = isText ? event.data : keysOfInput[event.inputType];
    if (keys) this.#listener(keys);
  }

  /** An input method put something in the place of something else. */
  #takeChange(): void {
    const { value } = this.box;
    const { keys, typed } = keysOfChange(this.#held, value);
    this.#held = { text: value, cursor: this.box.selectionStart };
    if (keys !== "") this.#listener(keys);
    if (typed.includes("\n")) this.paste(typed);
    else if (typed !== "") this.#listener(typed);
  }
}

/** Kinds of input that say what there is then, and not which keys made it. */
const changes: ReadonlySet<string> = new Set([
  ...["insertCompositionText", "insertFromComposition", "deleteCompositionText", "insertReplacementText"],
  ...["insertFromDrop", "insertTranspose"],
]);

const keysOfInput: Readonly<Record<string, string>> = {
  insertLineBreak: "\r",
  insertParagraph: "\r",
  deleteContentBackward: "\u007f",
  deleteContentForward: "\u001b[3~",
  deleteWordBackward: "\u001b[27;5;8~",
};
