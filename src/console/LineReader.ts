import type { AddToHistoryOption } from "../command/readLine/addToHistoryOption.ts";
import type { ReadLineSettings } from "../command/readLine/ReadLineSettings.ts";
import type { Edition } from "../diag/Edition.ts";
import type { ReadInput } from "../repl/Editor.ts";
import type { Completion, HandlerCall, HandlerResult, HelpKind, HelpText, ViModeName } from "../repl/LineAdviser.ts";

/** What the prompt asks of the session, in the session's own thread. */
export interface SessionAdviser {
  complete(text: string, cursor: number): Completion | null;
  help(text: string, cursor: number, kind: HelpKind): HelpText | null;
  runHandler(call: HandlerCall): HandlerResult;
  tellViMode(mode: ViModeName): void;
}

/** What one input is read with. */
export interface InputRequest {
  readonly prompt: string;
  readonly edition: Edition;
  readonly settings: ReadLineSettings;
}

/** An input with what the history does with it; `again`: also where it is the same as the one before. */
export interface HistoryInput {
  readonly text: string;
  readonly again: boolean;
  readonly option: AddToHistoryOption;
}

/** The prompt of the interactive shell as the session sees it: a call that returns with the input. */
export interface LineReader {
  /**
   * A key may change how suggestions are shown: the settings of the request say how afterwards. `idle` is asked about once
   * a second for something to show above the prompt; null: there is nothing.
   */
  read(request: InputRequest, adviser: SessionAdviser, idle?: () => string | null): ReadInput;
  /** Uses this file for the history of inputs. */
  openHistory(file: string): void;
  /** Puts an input of which a script decided into the history. */
  keepInput(input: HistoryInput): void;
  /** The shell is left: inputs that wait for that are saved. */
  saveHistory(): void;
}
