import type { Outcome } from "../tree/Outcome.ts";

/** What stands before the name of what was run. */
export const outcomeMarks: Readonly<Record<Outcome, string>> = {
  Passed: "[+]",
  Failed: "[-]",
  Skipped: "[!]",
  Inconclusive: "[?]",
  NotRun: "[ ]",
};
