/** What may be put in place of a part of a line. */
export interface Completion {
  /** The part of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

/** What the line editor asks of the session while a person types. */
export interface LineAdviser {
  /** Whether the text is a whole input; else another line follows. */
  isComplete(text: string): boolean;
  complete(text: string, cursor: number): Completion | null;
}

export type ReadInput = { readonly kind: "line"; readonly text: string } | { readonly kind: "canceled" } | { readonly kind: "end" };

/** The prompt of the interactive shell. */
export interface LineReader {
  read(prompt: string, adviser: LineAdviser): ReadInput;
  /** Uses this file for the history of inputs. */
  openHistory(file: string): void;
}
