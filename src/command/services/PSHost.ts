import type { DialogAnswer, ScreenDialog } from "../ScreenDialog.ts";
import type { ProgressRecord } from "./ProgressRecord.ts";

/** One choice of a prompt: "&Yes" (the letter behind & selects it) and its help. */
export interface ChoiceDescription {
  readonly label: string;
  readonly helpMessage: string;
}

/** Called again and again while a person is waited for; what it throws ends the question and all that asked it. */
export type WhileWaiting = () => void;

/** The host of runspaces that a script makes: nobody is there, and nothing of it is a screen. */
export const defaultHostName = "Default Host";

/** The screen and the keyboard. Text is written as it is; `null` answers mean that nobody is there. */
export interface PSHost {
  readonly name: string;
  /** Columns; lines are formatted to it. */
  readonly width: number;
  readonly height: number;
  readonly interactive: boolean;
  /** Whether its screen follows escape sequences; absent: not. */
  readonly supportsVirtualTerminal?: boolean;
  write(text: string, foreground?: string | null, background?: string | null): void;
  /** What .NET's Console is told to show, past the host; absent: as everything else. */
  writeConsole?(text: string, isError?: boolean): void;
  writeError(text: string): void;
  /** Shows how far something has come; absent: the host has no screen for it. */
  writeProgress?(record: ProgressRecord): void;
  /** Names the window that the screen is in; absent: it has none. */
  setWindowTitle?(title: string): void;
  /** Empties the screen; absent: there is none. */
  clearScreen?(): void;
  /** Shows something on the whole screen until a person is done with it; absent or null: there is no screen or no person. */
  converse?(dialog: ScreenDialog, waiting?: WhileWaiting): DialogAnswer | null;
  readLine(prompt: string, waiting?: WhileWaiting): string | null;
  readSecureLine(prompt: string, waiting?: WhileWaiting): string | null;
  /** Index of the choice; the host prints caption, message and choices. Null where nobody can answer. */
  promptForChoice(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoice: number,
    waiting?: WhileWaiting,
  ): number | null;
  /** The same where several may be chosen; absent or null: nobody can answer. */
  promptForChoices?(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoices: readonly number[],
    waiting?: WhileWaiting,
  ): readonly number[] | null;
  promptForCredential(
    caption: string,
    message: string,
    userName: string,
    waiting?: WhileWaiting,
  ): { userName: string; password: string } | null;
}
