import { emitKeypressEvents, type Key } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import { History } from "./History.ts";
import { LineBuffer } from "./LineBuffer.ts";
import { placeOf, shownText } from "./screenRows.ts";

/** What may be put in place of a part of a line. */
export interface Completion {
  /** The part of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

/** What the editor asks of the session while a person types. */
export interface LineAdviser {
  /** Whether the text is a whole input; else another line follows. */
  isComplete(text: string): Promise<boolean>;
  complete(text: string, cursor: number): Promise<Completion | null>;
}

export type ReadInput =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "canceled" }
  | { readonly kind: "end" };

interface Search {
  query: string;
  index: number;
}

/** The prompt: reads one input, which may have several lines, from a terminal in raw mode. */
export class LineEditor {
  readonly history = new History();
  readonly #buffer = new LineBuffer();
  #prompt = "";
  #adviser: LineAdviser | null = null;
  #cursorRow = 0;
  #place = 0;
  #draft = "";
  #search: Search | null = null;
  #completion: { readonly found: Completion; index: number; end: number } | null = null;
  #isPasting = false;
  #finish: ((input: ReadInput) => void) | null = null;
  #work: Promise<void> = Promise.resolve();

  constructor(
    readonly input: ReadStream,
    readonly output: WriteStream,
  ) {
    emitKeypressEvents(input);
  }

  read(prompt: string, adviser: LineAdviser): Promise<ReadInput> {
    this.#prompt = prompt;
    this.#adviser = adviser;
    this.#buffer.set("");
    this.#place = this.history.items.length;
    this.#draft = "";
    this.#cursorRow = 0;
    this.input.setRawMode(true);
    this.output.write("\u001b[?2004h");
    this.input.on("keypress", this.#onKey);
    this.input.resume();
    this.#draw();
    return new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  readonly #onKey = (text: string | undefined, key: Key): void => {
    // One key after the other, also where one waits for the session.
    this.#work = this.#work.then(() => (this.#finish ? this.#press(text ?? "", key) : undefined));
  };

  async #press(text: string, key: Key): Promise<void> {
    if (key.name !== "tab") this.#completion = null;
    if (this.#search && this.#pressInSearch(text, key)) return;
    const name = `${key.ctrl ? "ctrl-" : ""}${key.meta ? "alt-" : ""}${key.name ?? ""}`;
    const action = this.#actions[name];
    if (action) await action();
    else if (text !== "" && !key.ctrl && !key.meta && text >= " " && !text.startsWith("\u001b"))
      this.#buffer.insert(text);
    if (this.#finish) this.#draw();
  }

  readonly #actions: Readonly<Record<string, () => void | Promise<void>>> = {
    return: () => this.#enter(),
    enter: () => this.#enter(),
    backspace: () => this.#buffer.backspace(),
    "ctrl-h": () => this.#buffer.backspace(),
    delete: () => this.#buffer.deleteForward(),
    left: () => this.#buffer.left(),
    "ctrl-b": () => this.#buffer.left(),
    right: () => this.#buffer.right(),
    "ctrl-f": () => this.#buffer.right(),
    "ctrl-left": () => this.#buffer.wordLeft(),
    "alt-b": () => this.#buffer.wordLeft(),
    "ctrl-right": () => this.#buffer.wordRight(),
    "alt-f": () => this.#buffer.wordRight(),
    home: () => this.#buffer.home(),
    "ctrl-a": () => this.#buffer.home(),
    end: () => this.#buffer.end(),
    "ctrl-e": () => this.#buffer.end(),
    "ctrl-k": () => this.#buffer.killToEnd(),
    "ctrl-u": () => this.#buffer.killToStart(),
    "ctrl-w": () => this.#buffer.killWord(),
    "ctrl-backspace": () => this.#buffer.killWord(),
    escape: () => this.#buffer.set(""),
    up: () => this.#recall(-1),
    "ctrl-p": () => this.#recall(-1),
    down: () => this.#recall(1),
    "ctrl-n": () => this.#recall(1),
    "ctrl-l": () => this.#clearScreen(),
    "ctrl-r": () => this.#beginSearch(),
    "ctrl-c": () => this.#cancel(),
    "ctrl-d": () => (this.#buffer.text === "" ? this.#end({ kind: "end" }) : this.#buffer.deleteForward()),
    tab: () => this.#complete(1),
    "paste-start": () => {
      this.#isPasting = true;
    },
    "paste-end": () => {
      this.#isPasting = false;
    },
  };

  async #enter(): Promise<void> {
    if (this.#isPasting) {
      this.#buffer.insert("\n");
      return;
    }
    const { text } = this.#buffer;
    if (text.trim() !== "" && !(await this.#adviser?.isComplete(text))) {
      this.#buffer.cursor = text.length;
      this.#buffer.insert("\n");
      return;
    }
    this.history.add(text);
    this.#end({ kind: "line", text });
  }

  #cancel(): void {
    this.#end({ kind: "canceled" }, "^C");
  }

  #end(result: ReadInput, mark = ""): void {
    this.#buffer.cursor = this.#buffer.text.length;
    this.#search = null;
    this.#draw();
    this.output.write(`${mark}\r\n\u001b[?2004l`);
    this.input.off("keypress", this.#onKey);
    this.input.setRawMode(false);
    this.input.pause();
    const finish = this.#finish;
    this.#finish = null;
    finish?.(result);
  }

  /** Up and down go through the lines of the input first, then through the history. */
  #recall(step: -1 | 1): void {
    if (this.#buffer.vertical(step)) return;
    const { items } = this.history;
    const next = this.#place + step;
    if (next < 0 || next > items.length) return;
    if (this.#place === items.length) this.#draft = this.#buffer.text;
    this.#place = next;
    this.#buffer.set(next === items.length ? this.#draft : items[next]);
  }

  #beginSearch(): void {
    this.#search = { query: "", index: this.history.items.length };
  }

  /** Keys of the search; others end it and then do what they do. */
  #pressInSearch(text: string, key: Key): boolean {
    const search = this.#search as Search;
    const isText =
      text !== "" && !key.ctrl && !key.meta && text >= " " && text !== "\u007f" && !text.startsWith("\u001b");
    if (key.ctrl && key.name === "r") this.#find(search, search.query, search.index);
    else if (key.name === "backspace") this.#find(search, search.query.slice(0, -1), this.history.items.length);
    else if (isText) this.#find(search, search.query + text, this.history.items.length);
    else {
      this.#search = null;
      const isLeaving = key.name === "escape" || (key.ctrl && (key.name === "c" || key.name === "g"));
      if (!isLeaving) return false;
      this.#buffer.set("");
    }
    this.#draw();
    return true;
  }

  #find(search: Search, query: string, before: number): void {
    search.query = query;
    const index = query === "" ? -1 : this.history.search(query, before);
    if (index < 0) return;
    search.index = index;
    this.#place = index;
    const found = this.history.items[index];
    this.#buffer.set(found, found.toLowerCase().indexOf(query.toLowerCase()) + query.length);
  }

  /** Each Tab puts the next candidate in. */
  async #complete(step: 1 | -1): Promise<void> {
    if (!this.#completion) {
      const found = await this.#adviser?.complete(this.#buffer.text, this.#buffer.cursor);
      if (!found || found.candidates.length === 0) return;
      this.#completion = { found, index: -1, end: found.end };
    }
    const state = this.#completion;
    const { candidates, start } = state.found;
    state.index = (state.index + step + candidates.length) % candidates.length;
    this.#buffer.replace(start, state.end, candidates[state.index]);
    state.end = this.#buffer.cursor;
  }

  #clearScreen(): void {
    this.output.write("\u001b[2J\u001b[H");
    this.#cursorRow = 0;
  }

  /** Writes prompt and text anew from the row where they began. */
  #draw(): void {
    const width = this.output.columns || 80;
    const { text, cursor } = this.#buffer;
    const prompt = this.#search ? `bck-i-search: ${this.#search.query}_ ` : this.#prompt;
    const place = placeOf(prompt, text, cursor, width);
    const up = this.#cursorRow > 0 ? `\u001b[${this.#cursorRow}A` : "";
    const shown = shownText(prompt, text).replaceAll("\n", "\r\n");
    const atEdge = placeOf(prompt, text, text.length, width);
    // A terminal leaves the cursor behind a full row until something follows.
    const wrap = atEdge.cursorColumn === 0 && atEdge.cursorRow > 0 && !text.endsWith("\n") ? "\r\n" : "";
    const back = place.rows - 1 - place.cursorRow;
    const toCursor = `${back > 0 ? `\u001b[${back}A` : ""}\r${place.cursorColumn > 0 ? `\u001b[${place.cursorColumn}C` : ""}`;
    this.output.write(`${up}\r\u001b[J${shown}${wrap}${toCursor}`);
    this.#cursorRow = place.cursorRow;
  }
}
