import type { Candidate } from "./Candidate.ts";

/** What may stand in place of a part of a text. */
export interface CompletionAnswer {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
  /** The CompletionAnswer objects of a completer that a script registered. */
  readonly results?: readonly unknown[];
}

/** What may stand behind a place of the text, up to the end of the word at the cursor. */
export interface Found {
  readonly start: number;
  readonly candidates: readonly Candidate[];
  readonly results?: readonly unknown[];
}
