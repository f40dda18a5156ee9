import type { HandlerCall } from "../repl/LineAdviser.ts";

/**
 * What a person did, in order. The engine gives the same for the same, so that a shell which begins anew and does it all
 * again is where it was: after a reload, after a stop, on somebody else's computer.
 */
export type JournalEntry =
  | {
      readonly kind: "input";
      readonly text: string;
      /** Columns of the screen. */
      readonly columns: number;
      /** What questions of the input were answered with; null: nobody answered. */
      readonly answers: readonly (string | null)[];
      /** After how many of the engine's steps a person stopped it. */
      readonly stoppedAfter?: number;
    }
  /** A key was pressed to which a script is bound; the history is that of the inputs before. */
  | { readonly kind: "key"; readonly call: Omit<HandlerCall, "history">; readonly columns: number }
  /** A file was put on drive C:. `bytes` is base64. */
  | { readonly kind: "file"; readonly path: string; readonly bytes: string }
  /** `name`: the device, or for `add` the mailbox of a new one. */
  | { readonly kind: "device"; readonly action: DeviceAction; readonly name: string };

/** What is done beside the shell, with buttons. */
export type ButtonEntry = Extract<JournalEntry, { kind: "file" | "device" }>;

export type DeviceAction = "add" | "open" | "read";

/** Where a shell begins, and what was done since. */
export interface Session {
  /** A scenario by its name, or the text of a scenario file. */
  readonly scenario: string;
  readonly seed: string;
  /** An exported organisation that the shell begins with instead of the scenario's own. */
  readonly document: string | null;
  readonly journal: readonly JournalEntry[];
  /** What was done in the lab of the page, in the lab's own form; null: nothing yet, or there is no lab. */
  readonly labJournal: string | null;
}
