import type { DialogAnswer } from "../../command/ScreenDialog.ts";
import type { InputEvent } from "../InputEvent.ts";

/** Something on the whole screen: keys go in, rows come out, and an answer when the person is done. */
export interface Dialog {
  readonly answer: DialogAnswer | null;
  press(event: InputEvent): void;
  /** At most so many rows, each no wider than so many columns; they may have escape sequences for colours. */
  rows(columns: number, rows: number): readonly string[];
}

export const reverse = (text: string): string => `\u001b[7m${text}\u001b[27m`;
export const faint = (text: string): string => `\u001b[2m${text}\u001b[22m`;
export const strong = (text: string): string => `\u001b[1m${text}\u001b[22m`;
