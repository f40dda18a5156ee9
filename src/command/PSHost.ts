/** One choice of a prompt: "&Yes" (the letter behind & selects it) and its help. */
export interface ChoiceDescription {
  readonly label: string;
  readonly helpMessage: string;
}

/** The screen and the keyboard. Text is written as it is; `null` answers mean that nobody is there. */
export interface PSHost {
  readonly name: string;
  /** Columns; lines are formatted to it. */
  readonly width: number;
  readonly height: number;
  readonly interactive: boolean;
  write(text: string, foreground?: string | null, background?: string | null): void;
  /** What .NET's Console is told to show, past the host; absent: as everything else. */
  writeConsole?(text: string): void;
  writeError(text: string): void;
  readLine(prompt: string): string | null;
  readSecureLine(prompt: string): string | null;
  /** Index of the choice; the host prints caption, message and choices. Null where nobody can answer. */
  promptForChoice(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoice: number,
  ): number | null;
  promptForCredential(
    caption: string,
    message: string,
    userName: string,
  ): { userName: string; password: string } | null;
}
