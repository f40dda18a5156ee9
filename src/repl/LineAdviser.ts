import type { Candidate } from "../session/completion/Candidate.ts";
import type { KeyPress } from "./InputEvent.ts";

export interface Completion {
  /** The part of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

export type ViModeName = "Command" | "Insert";

/** What a script that a key is bound to finds. Plain data. */
export interface HandlerCall {
  /** By which name the settings know the script. */
  readonly handler: string;
  readonly key: KeyPress;
  /** The number that was typed before. */
  readonly argument: number | null;
  readonly text: string;
  readonly cursor: number;
  readonly anchor: number | null;
  readonly clipboard: string;
  /** The newest text of the kill ring. */
  readonly killed: string | null;
  readonly history: readonly string[];
  /** Where in the history the text comes from. */
  readonly place: number;
}

/** What a script does to the input, in its order. */
export type EditorOperation =
  | { readonly kind: "insert"; readonly text: string }
  | { readonly kind: "replace"; readonly start: number; readonly length: number; readonly text: string }
  | { readonly kind: "move"; readonly cursor: number }
  | { readonly kind: "call"; readonly name: string; readonly argument: number | null }
  | { readonly kind: "addToHistory"; readonly text: string }
  | { readonly kind: "clearKillRing" };

export interface HandlerResult {
  readonly operations: readonly EditorOperation[];
  /** The prompt that is shown from now on; null: the one that stands there. */
  readonly prompt: string | null;
  /** Whether the script wrote onto the screen. */
  readonly hasWritten: boolean;
  /** Why the script ended before its time. */
  readonly failure: string | null;
}

export type HelpKind = "command" | "parameter" | "syntax";

/** Lines of help, and the one to begin at. */
export interface HelpText {
  readonly lines: readonly string[];
  readonly top: number;
}

/** What the editor asks of the session while a person types. */
export interface LineAdviser {
  complete(text: string, cursor: number): Promise<Completion | null>;
  /** All help of the command at the cursor, that of its parameter in a few lines, or how it is called; null where there is none. */
  help(text: string, cursor: number, kind: HelpKind): Promise<HelpText | null>;
  /** Vi's mode is another one, which a script wants to know; absent: nobody is told. */
  changedViMode?(mode: ViModeName): Promise<void>;
  /** Does what a script bound to a key does; absent: there are no scripts. */
  runHandler?(call: HandlerCall): Promise<HandlerResult>;
}
