import type { ReadLineSettings } from "../command/readLine/ReadLineSettings.ts";
import type { Edition } from "../syntax/lexer/LexerState.ts";
import type { EditorMode } from "./EditorMode.ts";
import type { EditorView } from "./EditorView.ts";
import { editorFunctions } from "./functions/editorFunctions.ts";
import type { History } from "./History.ts";
import type { InputEvent, KeyPress } from "./InputEvent.ts";
import { KillRing } from "./KillRing.ts";
import type { LineAdviser } from "./LineAdviser.ts";
import { LineBuffer } from "./LineBuffer.ts";
import { SuggestionList } from "./modes/SuggestionList.ts";
import { inlineSuggestion } from "./predictions.ts";
import { SyntaxPaint } from "./SyntaxPaint.ts";

/** One reading of an input. */
export interface EditorRequest {
  readonly prompt: string;
  readonly edition: Edition;
  readonly settings: ReadLineSettings;
  readonly adviser: LineAdviser;
  /** The answer to a question: a line that is no script. Of a secret only asterisks are shown. */
  readonly answer?: "plain" | "secret";
}

export type ReadInput =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "canceled" }
  | { readonly kind: "end" };

interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/**
 * The line editor without a terminal: keys go in, a view comes out, and an outcome when the person is done. What was
 * killed and cut outlives an input.
 */
export class Editor {
  readonly buffer = new LineBuffer();
  readonly killRing = new KillRing();
  clipboard = "";
  outcome: ReadInput | null = null;
  /** Whether the whole screen is to be cleared before the view is shown. */
  clearsScreen = false;
  /** Whether the bell is to ring. */
  rings = false;
  /** The function before this one, and how often it was called one after the other. */
  previous = { name: "", count: 0 };
  /** Where in the history the text comes from; the number of inputs: it is being typed. */
  place = 0;
  /** What was typed before the history was looked through. */
  draft = "";
  mode: EditorMode | null = null;
  /** Shown below the input until the next key. */
  notice: readonly string[] = [];
  size = { columns: 80, rows: 24 };
  request: EditorRequest;
  paint: SyntaxPaint;
  #undo: Snapshot[] = [];
  #redo: Snapshot[] = [];
  #chord = "";

  constructor(
    readonly history: History,
    request: EditorRequest,
  ) {
    this.request = request;
    this.paint = new SyntaxPaint(request.edition);
  }

  /** Begins another input. */
  begin(request: EditorRequest): void {
    const { settings, edition } = request;
    this.request = request;
    if (this.paint.edition !== edition) this.paint = new SyntaxPaint(edition);
    this.buffer.set("");
    this.buffer.wordDelimiters = settings.wordDelimiters;
    this.history.longest = settings.maximumHistoryCount;
    this.outcome = null;
    this.mode = null;
    this.notice = [];
    this.draft = "";
    this.place = this.history.items.length;
    this.previous = { name: "", count: 0 };
    this.killRing.isGrowing = false;
    this.killRing.size = Math.max(1, settings.maximumKillRingCount);
    this.#undo = [];
    this.#redo = [];
    this.#chord = "";
    this.#listIfWanted();
  }

  get settings(): ReadLineSettings {
    return this.request.settings;
  }

  /** One key or pasted text; when it has been done, `outcome` or the view tells what came of it. */
  async press(event: InputEvent): Promise<void> {
    this.notice = [];
    if (event.kind === "paste") {
      this.leaveMode();
      this.edit("Paste", () => this.buffer.insert(event.text));
    } else if (!(await this.#pressInMode(event))) {
      if (this.mode && !(this.mode instanceof SuggestionList)) this.leaveMode();
      await this.#do(event);
    }
    this.#listIfWanted();
  }

  /** Whether a mode took the key; what it changed can be undone. */
  async #pressInMode(key: KeyPress): Promise<boolean> {
    if (!this.mode) return false;
    const before = this.#snapshot();
    const isTaken = await this.mode.press(key);
    this.#note(before);
    return isTaken;
  }

  async #do(key: KeyPress): Promise<void> {
    const { keys } = this.settings;
    const chord = this.#chord === "" ? key.chord : `${this.#chord},${key.chord}`;
    const isFirst = this.#chord === "" && Object.keys(keys).some((known) => known.startsWith(`${chord},`));
    this.#chord = isFirst ? chord : "";
    if (isFirst) return;
    // A tab in the midst of a burst was pasted; nobody asked for a completion.
    if (key.text === "\t" && (key.isFollowed || this.request.answer || this.#isIndentation())) this.type("\t");
    else if (keys[chord] !== undefined) await this.call(keys[chord], key);
    else if (key.text !== "") this.type(key.text);
    else if (/^Alt\+.$/su.test(chord)) await this.#escapeAndKey(key, chord.slice(4));
  }

  /** Escape and a character that came together look like Alt and the character: where that means nothing, they are two keys. */
  async #escapeAndKey(key: KeyPress, character: string): Promise<void> {
    if (this.settings.keys.Escape !== undefined) await this.call(this.settings.keys.Escape, key);
    this.type(character);
  }

  /** Calls a function by PSReadLine's name. */
  async call(name: string, key: KeyPress): Promise<void> {
    const found = editorFunctions[name];
    if (!found) return;
    const { count } = this.previous;
    const isAgain = this.previous.name === name;
    if (!name.includes("Kill") && name !== "UnixWordRubout") this.killRing.isGrowing = false;
    if (name === "Undo" || name === "Redo") found(this, key);
    else {
      const before = this.#snapshot();
      await found(this, key);
      this.#note(before);
    }
    this.previous = { name, count: isAgain ? count + 1 : 1 };
  }

  /** Changes the buffer in a way that can be undone. */
  edit(name: string, change: () => void): void {
    const before = this.#snapshot();
    change();
    this.#note(before);
    this.previous = { name, count: 1 };
    this.killRing.isGrowing = false;
  }

  type(text: string): void {
    this.edit("SelfInsert", () => this.buffer.insert(text));
  }

  undo(): void {
    this.#step(this.#undo, this.#redo);
  }

  redo(): void {
    this.#step(this.#redo, this.#undo);
  }

  leaveMode(): void {
    const { mode } = this;
    this.mode = null;
    mode?.leave?.();
  }

  ring(): void {
    this.rings = this.settings.bellStyle !== "None";
  }

  finish(outcome: ReadInput): void {
    this.mode = null;
    this.outcome = outcome;
  }

  /** What could follow, as it is shown in the line. */
  get suggestion(): string {
    const { settings, buffer } = this;
    const isShown =
      settings.predictionSource === "History" &&
      settings.predictionViewStyle === "InlineView" &&
      this.mode === null &&
      this.outcome === null &&
      buffer.cursor === buffer.text.length;
    return isShown ? inlineSuggestion(this.history, buffer.text) : "";
  }

  view(): EditorView {
    const { buffer, settings, mode, notice } = this;
    const { answer } = this.request;
    const { text, cursor, selection } = answer === "secret" ? hidden(buffer) : buffer;
    const { columns, rows } = this.size;
    return {
      prompt: this.request.prompt,
      continuationPrompt: settings.continuationPrompt,
      text,
      cursor,
      selection,
      emphasis: mode?.emphasis ?? null,
      paints: answer ? [] : this.paint.paints(text),
      suggestion: this.suggestion,
      below: [...(mode?.below(columns, rows) ?? []), ...notice],
      colors: settings.colors,
    };
  }

  /** Before the first word of a line a tab indents. */
  #isIndentation(): boolean {
    const { buffer } = this;
    const start = buffer.lineStart();
    return (start > 0 || buffer.cursor > 0) && buffer.text.slice(start, buffer.cursor).trim() === "" && !this.mode;
  }

  #listIfWanted(): void {
    const { predictionViewStyle, predictionSource } = this.settings;
    const isWanted = predictionViewStyle === "ListView" && predictionSource === "History" && this.outcome === null;
    if (isWanted && this.mode === null) this.mode = new SuggestionList(this);
    else if (!isWanted && this.mode instanceof SuggestionList) this.mode = null;
  }

  #snapshot(): Snapshot {
    return { text: this.buffer.text, cursor: this.buffer.cursor };
  }

  #note(before: Snapshot): void {
    if (before.text === this.buffer.text) return;
    this.#undo.push(before);
    this.#redo = [];
  }

  #step(from: Snapshot[], to: Snapshot[]): void {
    const snapshot = from.pop();
    if (!snapshot) return this.ring();
    to.push(this.#snapshot());
    this.buffer.set(snapshot.text, snapshot.cursor);
  }
}

/** A text of which only its length is shown. */
function hidden({ text, cursor }: LineBuffer): Pick<EditorView, "text" | "cursor" | "selection"> {
  const stars = (part: string): string => "*".repeat([...part].length);
  return { text: stars(text), cursor: [...text.slice(0, cursor)].length, selection: null };
}
