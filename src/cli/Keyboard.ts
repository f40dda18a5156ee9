/** Where answers to questions of a script come from; null: nobody is there, or the input has ended. */
export interface Keyboard {
  /** Whether a person sits there and sees what is written. */
  readonly isTerminal: boolean;
  readLine(prompt: string): string | null;
  readSecret(prompt: string): string | null;
}

export const noKeyboard: Keyboard = {
  isTerminal: false,
  readLine: () => null,
  readSecret: () => null,
};
