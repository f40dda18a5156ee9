import type { DialogAnswer, ScreenDialog } from "../command/ScreenDialog.ts";
import type { WhileWaiting } from "../command/services/PSHost.ts";

/** Where answers to questions of a script come from; null: nobody is there, or the input has ended. */
export interface Keyboard {
  /** Whether a person sits there and sees what is written. */
  readonly isTerminal: boolean;
  /** `waiting` is called again and again until there is an answer; what it throws ends the question. */
  readLine(prompt: string, waiting?: WhileWaiting): string | null;
  /** Shows a dialog on the person's screen; absent: there is none. */
  converse?(dialog: ScreenDialog, waiting?: WhileWaiting): DialogAnswer | null;
  readSecret(prompt: string, waiting?: WhileWaiting): string | null;
}

export const noKeyboard: Keyboard = {
  isTerminal: false,
  readLine: () => null,
  readSecret: () => null,
};
