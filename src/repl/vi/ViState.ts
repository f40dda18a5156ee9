import type { InputEvent } from "../InputEvent.ts";

/** A search for a character in a line: f, F, t, T. */
export interface CharacterSearch {
  readonly character: string;
  readonly step: -1 | 1;
  /** Whether the cursor stops before the character. */
  readonly backsOff: boolean;
}

/** What vi's modes keep between two keys. */
export class ViState {
  /** Whether keys are commands; else they put text in. */
  isCommand = false;
  /** Whether what is typed goes over what stands there. */
  isReplacing = false;
  register = { text: "", isLinewise: false };
  characterSearch: CharacterSearch | null = null;
  historySearch: { readonly text: string; readonly step: -1 | 1 } | null = null;
  /** The keys of the last change, for `.`. */
  lastChange: readonly InputEvent[] = [];
  isReplaying = false;
  /** How many edits could be taken back before text was put in: what was typed since is one. */
  insertedFrom = 0;
  #recorded: InputEvent[] | null = null;
  #textBefore = "";
  #functions = new Set<string>();

  /** A new input begins, in insert mode. */
  begin(): void {
    this.isCommand = false;
    this.isReplacing = false;
    this.insertedFrom = 0;
    this.#recorded = null;
  }

  /** A key came. */
  record(event: InputEvent, text: string): void {
    if (this.isReplaying) return;
    if (this.isCommand && this.#recorded === null) {
      this.#recorded = [];
      this.#textBefore = text;
      this.#functions.clear();
    }
    this.#recorded?.push(event);
  }

  called(name: string): void {
    this.#functions.add(name);
  }

  /** A command of command mode is whole: what changed the text is what `.` does again. */
  settle(text: string): void {
    if (this.isReplaying || this.#recorded === null) return;
    const isChange = text !== this.#textBefore && ![...this.#functions].some((name) => notRepeated.has(name));
    if (isChange) this.lastChange = this.#recorded;
    this.#recorded = null;
  }
}

const notRepeated: ReadonlySet<string> = new Set([
  ...["Undo", "UndoAll", "Redo", "RepeatLastCommand", "PreviousHistory", "NextHistory", "RepeatSearch"],
  ...["RepeatSearchBackward", "ViSearchHistoryBackward", "SearchForward", "TabCompleteNext", "TabCompletePrevious"],
]);
