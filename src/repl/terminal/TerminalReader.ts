import type { DialogAnswer, ScreenDialog, SeenDialog } from "../../command/ScreenDialog.ts";
import type { Dialog } from "../dialogs/Dialog.ts";
import { openDialog } from "../dialogs/openDialog.ts";
import { Editor, type EditorRequest, type ReadInput } from "../Editor.ts";
import type { EditorView } from "../EditorView.ts";
import { History } from "../History.ts";
import type { InputEvent } from "../InputEvent.ts";
import { Screen } from "../Screen.ts";
import { type KeyStream, TerminalKeys } from "./TerminalKeys.ts";

/** Marks around what is pasted, and keys of their own for Shift+Enter and the like where the terminal knows how. */
const asksTerminal = "\u001b[?2004h\u001b[>4;1m";
const asksNoMore = "\u001b[?2004l\u001b[>4m";

/** The terminal's other screen, without a cursor and without line wrapping; and back. */
const opensDialog = "\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h";
const closesDialog = "\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l";

/** How long no key has to come until a long input is parsed for its colours, in milliseconds. */
const colorPatience = 10;

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
  #isHungUp = false;
  #coloring: ReturnType<typeof setTimeout> | undefined;
  /** Who waits for one key. */
  #keyTaker: ((answer: DialogAnswer) => void) | null = null;
  #dialog: { readonly dialog: Dialog; readonly finish: (answer: DialogAnswer) => void } | null = null;

  constructor(
    readonly input: KeyStream,
    readonly output: TerminalOutput,
    /** Ctrl+C while nothing is read. */
    readonly interrupt: () => void,
    wait?: TerminalKeys["wait"],
  ) {
    this.#keys = new TerminalKeys(input, wait);
    this.#keys.onEvents = () => void this.#pump();
    this.#keys.onInterrupt = () => {
      if (this.#editor || this.#dialog) return false;
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
    if (this.#isHungUp) return Promise.resolve({ kind: "end" });
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

  /** Shows a dialog on the terminal's other screen until the person is done with it, or waits for a key. */
  converse(shown: ScreenDialog): Promise<DialogAnswer> {
    this.#keys.open();
    if (shown.kind === "key")
      return new Promise((resolve) => {
        this.#keyTaker = resolve;
        void this.#pump();
      });
    return new Promise((resolve) => {
      this.#open(shown, resolve);
      this.#show();
      void this.#pump();
    });
  }

  #open(shown: SeenDialog, finish: (answer: DialogAnswer) => void): void {
    this.output.write(opensDialog);
    this.#dialog = { dialog: openDialog(shown), finish };
  }

  /** What a key of the editor gives to read; then the input goes on where it was. */
  #openReading(editor: Editor): void {
    if (!editor.reading) return;
    this.#open(editor.reading, () => this.output.write(asksTerminal));
    editor.reading = null;
  }

  /** The dialog is wanted no more. */
  closeDialog(): void {
    this.#keyTaker?.({ kind: "closed" });
    this.#keyTaker = null;
    this.#endDialog({ kind: "closed" });
  }

  #endDialog(answer: DialogAnswer): void {
    const { finish } = this.#dialog ?? {};
    this.#dialog = null;
    if (!finish) return;
    this.output.write(closesDialog);
    finish(answer);
  }

  /** Shows lines above the input that is being read. */
  showAbove(text: string): void {
    if (!this.#editor || this.#dialog) return;
    this.#screen.leave();
    this.output.write(`${text.replace(/\r?\n/g, "\r\n")}\r\n`);
    this.#show();
  }

  /** Whether an input is being read of which nothing has been typed. */
  get isIdle(): boolean {
    return this.#editor?.buffer.text === "" && this.#keys.isEmpty;
  }

  /** What is being read is wanted no more. */
  cancel(): void {
    this.#editor?.finish({ kind: "canceled" });
    this.#endIfDone();
  }

  /** Nobody is there any more: this input is at its end, and so is every later one. */
  hangUp(): void {
    this.#isHungUp = true;
    this.closeDialog();
    this.#editor?.finish({ kind: "end" });
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
      while (this.#isWanted && !this.#keys.isEmpty && !this.#keys.hasUnsettledTab) {
        const event = this.#keys.next() as InputEvent;
        if (this.#keyTaker) {
          this.#takeKey(event);
          continue;
        }
        if (this.#dialog) {
          this.#pressInDialog(this.#dialog.dialog, event);
          continue;
        }
        if (!this.#editor) break;
        await this.#press(this.#editor, event);
        if (this.#endIfDone()) continue;
        this.#openReading(this.#editor);
        if (this.#editor?.clearsScreen) this.#clear(this.#editor);
        if (this.#editor?.isOverwritten) {
          this.#editor.isOverwritten = false;
          this.#screen.begin();
        }
      }
    } finally {
      this.#isPressing = false;
    }
    this.#show();
  }

  /** Whether somebody waits for keys. */
  get #isWanted(): boolean {
    return this.#editor !== null || this.#dialog !== null || this.#keyTaker !== null;
  }

  /** Of what was pasted the first character is the key; the rest goes on waiting. */
  #takeKey(event: InputEvent): void {
    if (event.kind === "paste") return this.#keys.putBack(keysOfText(event.text));
    const take = this.#keyTaker;
    this.#keyTaker = null;
    take?.({ kind: "key", chord: event.chord, text: event.text });
  }

  async #press(editor: Editor, event: InputEvent): Promise<void> {
    editor.size = this.#size();
    if (event.kind === "paste" && editor.request.answer && event.text.includes("\n"))
      this.#keys.putBack(keysOfText(event.text));
    else await editor.press(event);
  }

  /** A dialog has to be seen before keys are for it: what a text may be depends on how high the screen is. */
  #pressInDialog(dialog: Dialog, event: InputEvent): void {
    const { columns, rows } = this.#size();
    dialog.rows(columns, rows);
    dialog.press(event);
    if (dialog.answer) this.#endDialog(dialog.answer);
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
    if (this.#dialog) {
      const { columns, rows } = this.#size();
      const shown = this.#dialog.dialog.rows(columns, rows).slice(0, rows);
      // Behind a row that is full the cursor stands on its last column: what is erased is erased before.
      const below = shown.length < rows ? "\r\n\u001b[J" : "";
      this.output.write(`\u001b[H${shown.map((row) => `\u001b[K${row}\u001b[0m`).join("\r\n")}${below}`);
      return;
    }
    const editor = this.#editor;
    if (!editor) return;
    editor.size = this.#size();
    if (editor.rings) this.output.write("\u0007");
    editor.rings = false;
    const view = editor.view(true);
    this.#screen.show(view);
    this.onView(view);
    if (!editor.request.answer && !editor.paint.isParsed(view.text)) this.#colorLater(editor);
  }

  /** Shows a long input in its own colours when no key has come for a moment. */
  #colorLater(editor: Editor): void {
    clearTimeout(this.#coloring);
    this.#coloring = setTimeout(() => {
      if (editor !== this.#editor || this.#isPressing) return;
      editor.paint.parse(editor.buffer.text);
      this.#show();
    }, colorPatience);
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
