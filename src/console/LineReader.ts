import type { ReadLineSettings } from "../command/readLine/ReadLineSettings.ts";
import type { ReadInput } from "../repl/Editor.ts";
import type { Completion, HelpKind } from "../repl/LineAdviser.ts";
import type { Edition } from "../syntax/lexer/LexerState.ts";

/** What the prompt asks of the session, in the session's own thread. */
export interface SessionAdviser {
  complete(text: string, cursor: number): Completion | null;
  help(text: string, cursor: number, kind: HelpKind): readonly string[] | null;
}

/** What one input is read with. */
export interface InputRequest {
  readonly prompt: string;
  readonly edition: Edition;
  readonly settings: ReadLineSettings;
}

/** The prompt of the interactive shell as the session sees it: a call that returns with the input. */
export interface LineReader {
  read(request: InputRequest, adviser: SessionAdviser): ReadInput;
  /** Uses this file for the history of inputs. */
  openHistory(file: string): void;
}
