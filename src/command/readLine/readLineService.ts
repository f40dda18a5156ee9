import { serviceKey } from "../../base/ServiceKey.ts";

/** The input that a person edits, as a script that a key is bound to sees and changes it. */
export interface EditedInput {
  /** The first function that is done only when the script has ended; what the input is behind it nobody knows yet. */
  readonly noted: string | null;
  readonly text: string;
  readonly cursor: number;
  /** Null: nothing is selected. */
  readonly selection: { readonly start: number; readonly end: number } | null;
  readonly history: readonly string[];
  insert(text: string): void;
  replace(start: number, length: number, text: string): void;
  moveTo(cursor: number): void;
  /** Calls a function by PSReadLine's name, with the number that stands before it; null: with none. */
  call(name: string, argument: number | null): void;
  addToHistory(text: string): void;
  clearKillRing(): void;
  /** Asks for the prompt anew. */
  invokePrompt(): void;
}

export interface ReadLineService {
  /** Null: nobody edits an input now. */
  readonly input: EditedInput | null;
  /** Reads an input as the prompt does; null: there is no prompt, or its input ended. */
  read(): string | null;
  /** Reads an input at another prompt as the person's own one does; absent: inputs are asked for line by line. */
  readonly readInput?: (prompt: string) => PromptInput;
}

/** What came of a prompt: an input, nothing (Ctrl+C), or its end. */
export type PromptInput =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "canceled" }
  | { readonly kind: "end" };

export const readLineServiceKey = serviceKey<ReadLineService>("readLine");
