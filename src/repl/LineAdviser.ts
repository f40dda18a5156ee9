import type { Candidate } from "../session/completion/Candidate.ts";
import type { KeyPress } from "./InputEvent.ts";

export interface Completion {
  /** The part of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

export type ViModeName = "Command" | "Insert";

/** What a script sees of an editor, and what it leaves. Plain data. */
export interface EditorState {
  readonly text: string;
  readonly cursor: number;
  readonly anchor: number | null;
  readonly clipboard: string;
  readonly killed: readonly string[];
  readonly history: readonly string[];
  readonly place: number;
  readonly isViCommand: boolean;
  /** What ends the input: it is taken, given up, or the shell is left; null: it goes on. */
  readonly outcome: "line" | "canceled" | "end" | null;
  readonly rings: boolean;
  readonly clearsScreen: boolean;
  /** The prompt is asked for anew. */
  readonly prompt: string | null;
}

/** A key that a script is bound to was pressed. */
export interface HandlerCall {
  /** The chord, as the settings have it; "Command:" before it in vi's command mode. */
  readonly handler: string;
  readonly key: KeyPress;
  readonly argument: number | null;
  readonly state: EditorState;
}

export type HelpKind = "command" | "parameter";

/** What the editor asks of the session while a person types. */
export interface LineAdviser {
  complete(text: string, cursor: number): Promise<Completion | null>;
  /** Lines of help of what stands at the cursor; null where there is none. */
  help(text: string, cursor: number, kind: HelpKind): Promise<readonly string[] | null>;
  /** Vi's mode is another one, which a script wants to know; absent: nobody is told. */
  changedViMode?(mode: ViModeName): Promise<void>;
  /** Does what a script bound to a key does; absent: there are no scripts. */
  runHandler?(call: HandlerCall): Promise<EditorState | null>;
}
