import type { MessagePort } from "node:worker_threads";
import type { PredictionView } from "../../command/readLine/ReadLineSettings.ts";
import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { HistoryInput, InputRequest } from "../../console/LineReader.ts";
import type { ReadInput } from "../../repl/Editor.ts";
import type { Completion, HandlerCall, HandlerResult, HelpKind, HelpText, ViModeName } from "../../repl/LineAdviser.ts";

/**
 * Shared by the two threads: element 0 stops the script (`stopCodes`), 1 wakes the engine for a message, 2 and 3 are the
 * screen's size, 4 is 1 as soon as the engine may begin.
 */
export const signals = { stop: 0, message: 1, columns: 2, rows: 3, begin: 4, count: 5 } as const;

/** What the engine's thread asks of the terminal's. */
export type EngineRequest =
  | { readonly kind: "readLine"; readonly question: number; readonly prompt: string; readonly secret: boolean }
  | { readonly kind: "readInput"; readonly request: InputRequest }
  /** The question that is open is no more; no answer to it is awaited. */
  | { readonly kind: "withdraw" }
  | { readonly kind: "converse"; readonly question: number; readonly dialog: ScreenDialog }
  /** Sets the stop flag after so many milliseconds; 0: no more. */
  | { readonly kind: "alarm"; readonly milliseconds: number }
  /** Shows lines above the input that is being read. */
  | { readonly kind: "showAbove"; readonly text: string }
  | { readonly kind: "openHistory"; readonly file: string }
  | { readonly kind: "keepInput"; readonly input: HistoryInput }
  | { readonly kind: "saveHistory" }
  /** Answers to the terminal's own questions. */
  | { readonly kind: "completion"; readonly completion: Completion | null }
  | { readonly kind: "help"; readonly help: HelpText | null }
  | { readonly kind: "handled"; readonly result: HandlerResult }
  | { readonly kind: "toldViMode" };

/** What the terminal's thread sends to the engine's. */
export type TerminalMessage =
  | { readonly kind: "answer"; readonly question: number; readonly text: string | null }
  | { readonly kind: "dialogAnswer"; readonly question: number; readonly answer: DialogAnswer }
  /** With how suggestions are shown from now on, which a key may have changed. */
  | { readonly kind: "input"; readonly input: ReadInput; readonly view: PredictionView }
  | { readonly kind: "completeAt"; readonly text: string; readonly cursor: number }
  | { readonly kind: "helpAt"; readonly text: string; readonly cursor: number; readonly help: HelpKind }
  | { readonly kind: "handlerAt"; readonly call: HandlerCall }
  | { readonly kind: "viMode"; readonly mode: ViModeName };

export interface EngineThreadData {
  readonly argv: readonly string[];
  readonly shared: SharedArrayBuffer;
  readonly port: MessagePort;
  readonly terminalInput: boolean;
  readonly terminalOutput: boolean;
  readonly terminalError: boolean;
}
