/** What became of a test, a block or a file. */
export type Outcome = "NotRun" | "Passed" | "Failed" | "Skipped" | "Inconclusive";
