import { messageText, traceLines } from "../output/errorLines.ts";
import { pesterRun } from "../run/PesterRun.ts";
import type { TestItem } from "../tree/TestTree.ts";

/** What went wrong, and where: a line a frame. */
export interface FailureText {
  readonly message: string;
  readonly trace: string;
}

const setUpFailed = "This test should run but it did not. Most likely a setup in some parent block failed.";

/** The message and the trace of a test that failed, numbered where there are several errors. */
export function testFailure({ errors }: Pick<TestItem, "errors">): FailureText {
  if (errors.length === 0) return { message: setUpFailed, trace: "" };
  const lead = (at: number): string => (errors.length > 1 ? `[${at}] ` : "");
  const { version } = pesterRun();
  return {
    message: errors.map((error, at) => `${lead(at)}${messageText(error)}`).join("\n"),
    trace: errors.map((error, at) => `${lead(at)}${traceLines(error, "Filtered", version).join("\n")}`).join("\n"),
  };
}
