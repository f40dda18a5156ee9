import type { ReadLineSettings } from "../command/readLine/ReadLineSettings.ts";
import type { Edition } from "../diag/Edition.ts";
import type { ReadInput } from "../repl/Editor.ts";
import type { Completion, HandlerCall, HandlerResult, HelpKind, ViModeName } from "../repl/LineAdviser.ts";

/** What the prompt asks of the session, in the session's own thread. */
export interface SessionAdviser {
  complete(text: string, cursor: number): Completion | null;
  help(text: string, cursor: number, kind: HelpKind): readonly string[] | null;
  runHandler(call: HandlerCall): HandlerResult;
  tellViMode(mode: ViModeName): void;
}

/** What one input is read with. */
export interface InputRequest {
  readonly prompt: string;
  readonly edition: Edition;
  readonly settings: ReadLineSettings;
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
}
