import type { Candidate } from "../session/completion/Candidate.ts";

export interface Completion {
  /** The part of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

export type HelpKind = "command" | "parameter";

/** What the editor asks of the session while a person types. */
export interface LineAdviser {
  complete(text: string, cursor: number): Promise<Completion | null>;
  /** Lines of help of what stands at the cursor; null where there is none. */
  help(text: string, cursor: number, kind: HelpKind): Promise<readonly string[] | null>;
}
