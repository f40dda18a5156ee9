import type { ReadLineSettings } from "../command/readLine/ReadLineSettings.ts";
import { handlerName } from "../command/readLine/sessionKeyHandlers.ts";
import type { SeenDialog } from "../command/ScreenDialog.ts";
import type { Edition } from "../diag/Edition.ts";
import type { EditorMode } from "./EditorMode.ts";
import type { EditorView } from "./EditorView.ts";
import { erroneousPrompt } from "./erroneousPrompt.ts";
import type { History } from "./History.ts";
import type { InputEvent, KeyPress } from "./InputEvent.ts";
import { KillRing } from "./KillRing.ts";
import type { EditorOperation, LineAdviser } from "./LineAdviser.ts";
import { LineBuffer } from "./LineBuffer.ts";
import { NumericArgument } from "./NumericArgument.ts";
import { inlineSuggestion } from "./predictions.ts";
import { oppositeFunction, repeatedFunctions } from "./repeatedFunctions.ts";
import { SyntaxPaint } from "./SyntaxPaint.ts";
import { ViState } from "./vi/ViState.ts";

/** What a key does. */
export type EditorFunction = (editor: EditorBase, key: KeyPress) => void | Promise<void>;

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
export abstract class EditorBase {
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
  /** A text that the person wants to read before the input goes on. */
  reading: SeenDialog | null = null;
  size = { columns: 80, rows: 24 };
  readonly vi = new ViState();
  /** The keys that the function was called by, parted by commas. */
  chord = "";
  /** The other end of a region: where SetMark was called last. */
  mark = 0;
  /** What the next input begins as. */
  next: string | null = null;
  request: EditorRequest;
  paint: SyntaxPaint;
  readonly #number = new NumericArgument();
  #undo: Snapshot[] = [];
  #redo: Snapshot[] = [];
  #pending = "";

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
    this.buffer.set(this.next ?? "");
    this.next = null;
    this.buffer.wordDelimiters = settings.wordDelimiters;
    this.history.longest = settings.maximumHistoryCount;
    this.history.saveStyle = settings.historySaveStyle;
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
    this.#pending = "";
    this.argument = null;
    this.mark = 0;
    this.vi.begin();
    this.#listIfWanted();
  }

  /** What a key can be bound to, by PSReadLine's name. */
  protected abstract functionNamed(name: string): EditorFunction | undefined;

  /** What it is in vi's command mode, where that is something else. */
  protected abstract viFunction(name: string): EditorFunction | undefined;

  /** The suggestions as a list below the input. */
  protected abstract suggestionList(): EditorMode;

  get settings(): ReadLineSettings {
    return this.request.settings;
  }

  /** Functions by chord, as they are now: vi's command mode has keys of its own. */
  get keys(): Readonly<Record<string, string>> {
    return this.isViCommand ? this.settings.commandKeys : this.settings.keys;
  }

  get isViCommand(): boolean {
    return this.vi.isCommand && this.settings.editMode === "Vi" && !this.request.answer;
  }

  /** The number that was typed before a function; below 0 it is meant the other way round. */
  get argument(): number | null {
    return this.#number.value;
  }

  set argument(value: number | null) {
    this.#number.set(value);
  }

  /** How often a function is to do what it does that knows no other way round. */
  get count(): number {
    return Math.max(1, this.argument ?? 1);
  }

  /** One key or pasted text; when it has been done, `outcome` or the view tells what came of it. */
  async press(event: InputEvent): Promise<void> {
    const { vi, buffer } = this;
    const wasCommand = this.isViCommand;
    vi.record(event, buffer.text);
    await this.#take(event);
    if (!this.isViCommand || this.outcome) return this.#tellMode(wasCommand);
    if (this.mode === null && this.#pending === "" && this.argument === null) vi.settle(buffer.text);
    // In command mode the cursor stands on a character, never behind the last of a line.
    if (buffer.cursor > buffer.lineStart() && buffer.cursor === buffer.lineEnd()) buffer.cursor = buffer.before();
    return this.#tellMode(wasCommand);
  }

  async #take(event: InputEvent): Promise<void> {
    this.notice = [];
    if (event.kind === "paste") {
      this.leaveMode();
      this.edit("Paste", () => this.buffer.insert(event.text));
    } else if (!(await this.#pressInMode(event))) {
      if (this.mode && !this.mode.isSuggestionList) this.leaveMode();
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
    const { keys } = this;
    if (this.#countsWith(key)) return this.addDigit(key);
    const chord = this.#pending === "" ? key.chord : `${this.#pending},${key.chord}`;
    const isFirst = Object.keys(keys).some((known) => known.startsWith(`${chord},`));
    this.#pending = isFirst ? chord : "";
    if (isFirst) return;
    this.chord = chord;
    const handler = handlerName(chord, this.isViCommand);
    if (this.settings.scripts[handler] !== undefined && !this.request.answer) return this.#runScript(handler, key);
    if (this.isViCommand) {
      if (keys[chord] !== undefined) await this.call(keys[chord], key);
      else if (/^Alt\+.$/su.test(chord)) await this.#do({ ...key, chord: chord.slice(4), text: chord.slice(4) });
      else this.ring();
      if (keys[chord] !== "DigitArgument") this.argument = null;
      return;
    }
    // A tab in the midst of a burst was pasted; nobody asked for a completion.
    if (key.text === "\t" && (key.isFollowed || this.request.answer || this.#isIndentation())) this.type("\t");
    else if (keys[chord] !== undefined) await this.call(keys[chord], key);
    else if (key.text !== "") this.type(key.text);
    else if (/^Alt\+.$/su.test(chord)) await this.#escapeAndKey(key, chord.slice(4));
  }

  /** Escape and a character that came together look like Alt and the character: where that means nothing, they are two keys. */
  async #escapeAndKey(key: KeyPress, character: string): Promise<void> {
    if (this.settings.keys.Escape !== undefined) await this.call(this.settings.keys.Escape, key);
    const chord = character === " " ? "Spacebar" : character;
    await this.#do({ ...key, chord, text: character });
  }

  /** Whether a key is a digit of a number that was begun, also between the keys of a chord: `d2w`. */
  #countsWith({ chord }: KeyPress): boolean {
    if (!/^[0-9]$/.test(chord)) return false;
    if (this.isViCommand) return this.argument !== null || (chord !== "0" && this.#pending !== "");
    return this.argument !== null && this.#pending === "";
  }

  /** The number that the next function is called with gets another digit. */
  addDigit({ chord }: KeyPress): void {
    const key = chord.slice(-1);
    if (this.argument === null && key === "0" && this.isViCommand) {
      this.buffer.cursor = this.buffer.lineStart();
      return;
    }
    if (key === "-") this.#number.changeSign();
    else this.#number.addDigit(Number(key));
    if (!this.isViCommand) this.notice = [`digit-argument: ${this.argument}`];
  }

  /** Calls a function by PSReadLine's name. */
  async call(name: string, key: KeyPress): Promise<void> {
    if (name === "DigitArgument") return this.addDigit(key);
    const { found, times } = this.#meant(name, this.isViCommand ? this.viFunction(name) : undefined);
    if (!found) return;
    this.vi.called(name);
    const { count } = this.previous;
    const isAgain = this.previous.name === name;
    if (!name.includes("Kill") && name !== "UnixWordRubout") this.killRing.isGrowing = false;
    const before = this.#snapshot();
    for (let done = 0; done < times; done++) await found(this, key);
    if (!unnoted.has(name)) this.#note(before);
    this.argument = null;
    this.previous = { name, count: isAgain ? count + 1 : 1 };
  }

  /** The function that a name and the number before it mean, and how often it is to be called. */
  #meant(name: string, own?: EditorFunction): { readonly found: EditorFunction | undefined; readonly times: number } {
    const { argument } = this;
    if (own) return { found: own, times: 1 };
    if (argument === null || !repeatedFunctions.has(name)) return { found: this.functionNamed(name), times: 1 };
    const opposite = argument < 0 ? oppositeFunction(name, this.settings.editMode) : null;
    return { found: this.functionNamed(opposite ?? name), times: opposite ? -argument : argument };
  }

  #callAsWritten({ name, argument }: Extract<EditorOperation, { kind: "call" }>, key: KeyPress): void | Promise<void> {
    this.argument = argument;
    const { found, times } = this.#meant(name);
    let last: Promise<void> | undefined;
    for (let done = 0; done < times; done++) last = found?.(this, key) ?? undefined;
    this.argument = null;
    return last;
  }

  /** Does one thing that a script asks for, as far as it needs nothing else; what is undone is the script's as a whole. */
  operate(operation: EditorOperation, key: KeyPress): void | Promise<void> {
    const { buffer } = this;
    switch (operation.kind) {
      case "insert":
        return buffer.insert(operation.text);
      case "replace":
        return buffer.replace(operation.start, operation.start + operation.length, operation.text);
      case "move":
        buffer.anchor = null;
        buffer.cursor = operation.cursor;
        return;
      case "addToHistory":
        return this.history.add(operation.text);
      case "clearKillRing":
        return this.killRing.clear();
      case "call":
        return this.#callAsWritten(operation, key);
    }
  }

  /** Whether something else was written where the view is shown: it begins anew below. */
  isOverwritten = false;

  async #runScript(handler: string, key: KeyPress): Promise<void> {
    const { buffer, request, argument, history, place, clipboard, killRing } = this;
    const { text, cursor, anchor } = buffer;
    this.argument = null;
    const killed = killRing.newest();
    const call = { handler, key, argument, text, cursor, anchor, clipboard, killed, history: history.items, place };
    const result = await request.adviser.runHandler?.(call);
    if (!result) return;
    const before = this.#snapshot();
    for (const operation of result.operations) {
      if (operation.kind !== "call" || !unnoted.has(operation.name)) await this.operate(operation, key);
      else await this.call(operation.name, key);
      this.previous = { name: operation.kind === "call" ? operation.name : "Insert", count: 1 };
    }
    this.#note(before);
    if (result.prompt !== null) this.request = { ...request, prompt: result.prompt };
    if (result.failure !== null) this.notice = [result.failure];
    this.isOverwritten ||= result.hasWritten;
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
    const { buffer, vi, argument } = this;
    const many = text.repeat(Math.max(0, argument ?? 1));
    this.argument = null;
    this.edit("SelfInsert", () => {
      if (!vi.isReplacing) return buffer.insert(many);
      buffer.replace(buffer.cursor, buffer.along([...many].length), many);
    });
  }

  /** How many edits can be taken back. */
  get undoDepth(): number {
    return this.#undo.length;
  }

  /** Makes one edit of all that came behind so many. */
  foldUndo(depth: number): void {
    this.#undo.splice(depth + 1);
  }

  undoAll(): void {
    while (this.#undo.length > 0) this.undo();
  }

  redoAll(): void {
    while (this.#redo.length > 0) this.redo();
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
      this.outcome === null;
    return isShown ? inlineSuggestion(this.history, buffer.text) : "";
  }

  /** `atOnce`: a long text may have the colours of the one before, until it is looked at again. */
  view(atOnce = false): EditorView {
    const { buffer, settings, mode, notice } = this;
    const { answer } = this.request;
    const { text, cursor, selection } = answer === "secret" ? hidden(buffer) : buffer;
    const { columns, rows } = this.size;
    return {
      prompt: this.#prompt(atOnce),
      continuationPrompt: settings.continuationPrompt,
      text,
      cursor,
      selection,
      emphasis: mode?.emphasis ?? null,
      paints: answer ? [] : atOnce ? this.paint.estimatedPaints(text) : this.paint.paints(text),
      suggestion: this.suggestion,
      below: [...(mode?.below(columns, rows) ?? []), ...notice],
      colors: settings.colors,
      cursorShape: this.#cursorShape(),
    };
  }

  /** Where vi's mode is shown by the cursor: a block for commands. */
  #cursorShape(): EditorView["cursorShape"] {
    const { editMode, viModeIndicator } = this.settings;
    if (editMode !== "Vi" || viModeIndicator !== "Cursor" || this.request.answer) return null;
    return this.isViCommand && this.outcome === null ? "block" : "line";
  }

  /** Where vi's mode is shown by the prompt, it has the colour of errors in command mode. */
  #prompt(atOnce: boolean): string {
    const { settings, request, buffer, paint } = this;
    const isLooked = !request.answer && this.outcome === null;
    const hasErrors = isLooked && (atOnce ? paint.hadErrors : paint.hasErrors(buffer.text));
    const prompt = hasErrors
      ? erroneousPrompt(request.prompt, settings.promptText, settings.colors.Error ?? "")
      : request.prompt;
    if (!this.isViCommand || this.settings.viModeIndicator !== "Prompt" || this.outcome) return prompt;
    const at = prompt.lastIndexOf("\n") + 1;
    return `${prompt.slice(0, at)}${this.settings.colors.Error ?? ""}${prompt.slice(at)}\u001b[0m`;
  }

  async #tellMode(wasCommand: boolean): Promise<void> {
    const { isViCommand, settings, request } = this;
    if (wasCommand === isViCommand || settings.viModeIndicator !== "Script" || this.vi.isReplaying) return;
    await request.adviser.changedViMode?.(isViCommand ? "Command" : "Insert");
  }

  /** Before the first word of a line a tab indents. */
  #isIndentation(): boolean {
    const { buffer } = this;
    const start = buffer.lineStart();
    return (start > 0 || buffer.cursor > 0) && buffer.text.slice(start, buffer.cursor).trim() === "" && !this.mode;
  }

  #listIfWanted(): void {
    const { predictionViewStyle, predictionSource } = this.settings;
    const isWanted =
      predictionViewStyle === "ListView" &&
      predictionSource === "History" &&
      this.outcome === null &&
      !this.isViCommand;
    if (isWanted && this.mode === null) this.mode = this.suggestionList();
    else if (!isWanted && this.mode?.isSuggestionList) this.mode = null;
  }

  #snapshot(): Snapshot {
    return { text: this.buffer.text, cursor: this.buffer.cursor };
  }

  #note(before: Snapshot): void {
    if (before.text === this.buffer.text) return;
    this.#undo.push({ text: before.text, cursor: this.#placeAfterUndo(before) });
    this.#redo = [];
  }

  /** Behind what comes back or goes; vi has the cursor where the edit begins. */
  #placeAfterUndo(before: Snapshot): number {
    const { text, cursor } = before;
    const now = this.buffer;
    if (this.settings.editMode === "Vi") return beginningOfEdit(before, now);
    const place = now.cursor + text.length - now.text.length;
    const isThere = place >= 0 && text.slice(place) === now.text.slice(now.cursor);
    return isThere ? place : cursor;
  }

  #step(from: Snapshot[], to: Snapshot[]): void {
    const snapshot = from.pop();
    if (!snapshot) return this.ring();
    to.push(this.#snapshot());
    this.buffer.set(snapshot.text, snapshot.cursor);
  }
}

/** Where text went or came; of several places that it may have been that of a cursor. */
function beginningOfEdit(before: Snapshot, now: Snapshot): number {
  const [short, long] = [before.text, now.text].sort((left, right) => left.length - right.length);
  const changed = long.length - short.length;
  const isPlace = (at: number): boolean =>
    at <= short.length && long.slice(0, at) === short.slice(0, at) && long.slice(at + changed) === short.slice(at);
  // Behind the last character that is left no cursor of command mode stands.
  const cursors = [now.cursor, before.cursor, now.cursor + 1].filter(isPlace);
  if (cursors.length > 0) return Math.min(...cursors);
  const common = [...short].findIndex((_, at) => short[at] !== long[at]);
  return common < 0 ? short.length : common;
}

/** Functions that keep account of edits themselves. */
const unnoted: ReadonlySet<string> = new Set(["Undo", "UndoAll", "Redo", "RevertLine", "RepeatLastCommand"]);

/** A text of which only its length is shown. */
function hidden({ text, cursor }: LineBuffer): Pick<EditorView, "text" | "cursor" | "selection"> {
  const stars = (part: string): string => "*".repeat([...part].length);
  return { text: stars(text), cursor: [...text.slice(0, cursor)].length, selection: null };
}
