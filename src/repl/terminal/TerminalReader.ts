import { Editor, type EditorRequest, type ReadInput } from "../Editor.ts";
import type { EditorView } from "../EditorView.ts";
import { History } from "../History.ts";
import type { InputEvent } from "../InputEvent.ts";
import { Screen } from "../Screen.ts";
import { type KeyStream, TerminalKeys } from "./TerminalKeys.ts";

/** Marks around what is pasted, and keys of their own for Shift+Enter and the like where the terminal knows how. */
const asksTerminal = "\u001b[?2004h\u001b[>4;1m";
const asksNoMore = "\u001b[?2004l\u001b[>4m";

/** The screen of a terminal. */
export interface TerminalOutput {
  readonly columns: number;
  readonly rows: number;
  write(text: string): unknown;
  on(event: "resize", listener: () => void): unknown;
}

/** Reads inputs and answers at a terminal with the line editor. */
export class TerminalReader {
  readonly history = new History();
  /** Told what is seen of an input while it is read; null when it is over. */
  onView: (view: EditorView | null) => void = () => {};
  readonly #answers = new History();
  readonly #keys: TerminalKeys;
  readonly #screen: Screen;
  #inputs: Editor | null = null;
  #editor: Editor | null = null;
  #finish: ((input: ReadInput) => void) | null = null;
  #isPressing = false;

  constructor(
    readonly input: KeyStream,
    readonly output: TerminalOutput,
    /** Ctrl+C while nothing is read. */
    readonly interrupt: () => void,
  ) {
    this.#keys = new TerminalKeys(input);
    this.#keys.onEvents = () => void this.#pump();
    this.#keys.onInterrupt = () => {
      if (this.#editor) return false;
      this.interrupt();
      return true;
    };
    this.#screen = new Screen(
      (text) => void output.write(text),
      () => this.#size(),
    );
    output.on("resize", () => this.#show());
  }

  read(request: EditorRequest): Promise<ReadInput> {
    const editor = this.#editorFor(request);
    editor.begin(request);
    this.#editor = editor;
    this.#keys.open();
    this.output.write(asksTerminal);
    this.#screen.begin();
    this.#show();
    return new Promise((resolve) => {
      this.#finish = resolve;
      void this.#pump();
    });
  }

  /** What is being read is wanted no more. */
  cancel(): void {
    this.#editor?.finish({ kind: "canceled" });
    this.#endIfDone();
  }

  #editorFor(request: EditorRequest): Editor {
    if (request.answer) return new Editor(this.#answers, request);
    this.#inputs ??= new Editor(this.history, request);
    return this.#inputs;
  }

  /** One key after the other, also where one waits for the session; what is seen is shown when no more has come. */
  async #pump(): Promise<void> {
    if (this.#isPressing) return;
    this.#isPressing = true;
    try {
      while (this.#editor && !this.#keys.isEmpty && !this.#keys.hasUnsettledTab) {
        const event = this.#keys.next() as InputEvent;
        await this.#press(this.#editor, event);
        if (this.#endIfDone()) continue;
        if (this.#editor?.clearsScreen) this.#clear(this.#editor);
      }
    } finally {
      this.#isPressing = false;
    }
    this.#show();
  }

  async #press(editor: Editor, event: InputEvent): Promise<void> {
    editor.size = this.#size();
    if (event.kind === "paste" && editor.request.answer && event.text.includes("\n"))
      this.#keys.putBack(keysOfText(event.text));
    else await editor.press(event);
  }

  #clear(editor: Editor): void {
    editor.clearsScreen = false;
    this.#screen.clear();
  }

  #endIfDone(): boolean {
    const editor = this.#editor;
    if (!editor?.outcome) return false;
    this.#screen.end(editor.view(), editor.outcome.kind === "canceled" ? "^C" : "");
    this.output.write(asksNoMore);
    this.#editor = null;
    this.onView(null);
    const finish = this.#finish;
    this.#finish = null;
    finish?.(editor.outcome);
    return true;
  }

  #show(): void {
    const editor = this.#editor;
    if (!editor) return;
    editor.size = this.#size();
    if (editor.rings) this.output.write("\u0007");
    editor.rings = false;
    const view = editor.view();
    this.#screen.show(view);
    this.onView(view);
  }

  #size(): { readonly columns: number; readonly rows: number } {
    return { columns: this.output.columns || 80, rows: this.output.rows || 24 };
  }
}

/** Pasted lines as somebody would type them. */
function keysOfText(text: string): InputEvent[] {
  return [...text].map((character) =>
    character === "\n"
      ? { kind: "key", chord: "Enter", text: "", isFollowed: true, isInBurst: true }
      : { kind: "key", chord: character, text: character, isFollowed: true, isInBurst: true },
  );
}
