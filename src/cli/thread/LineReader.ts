import type { Completion, ReadInput } from "../../repl/LineEditor.ts";

/** What the prompt asks of the session, in the session's own thread. */
export interface SessionAdviser {
  isComplete(text: string): boolean;
  complete(text: string, cursor: number): Completion | null;
}

/** The prompt of the interactive shell as the session sees it: a call that returns with the input. */
export interface LineReader {
  read(prompt: string, adviser: SessionAdviser): ReadInput;
  /** Uses this file for the history of inputs. */
  openHistory(file: string): void;
}
