import type { KeyPress } from "./InputEvent.ts";

/** What takes the keys for a while: a search, a menu, a question for one key. */
export interface EditorMode {
  /** Whether the key was meant for the mode; another one ends the mode and then does what it does. */
  press(key: KeyPress): boolean | Promise<boolean>;
  /** What is shown below the input, without anything longer than a row of so many columns. */
  below(columns: number, rows: number): readonly string[];
  /** It only shows what may follow: what is typed goes on being typed. */
  readonly isSuggestionList?: boolean;
  /** The editor leaves the mode. */
  leave?(): void;
  readonly emphasis?: { readonly start: number; readonly end: number } | null;
}
