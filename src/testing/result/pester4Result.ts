import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { messageText, traceLines } from "../output/errorLines.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { TestItem } from "../tree/TestTree.ts";
import { customObject } from "./customObject.ts";

/** What Pester 4 would give of a run of Pester 5 or 6. */
export function pester4Result(run: TestRun) {
  const isFive = run.version.startsWith("5");
  return customObject({
    Version: "4.99.0",
    TagFilter: null,
    ExcludeTagFilter: null,
    TestNameFilter: null,
    ScriptBlockFilter: null,
    TotalCount: run.tests.length,
    PassedCount: run.of("Passed").length,
    FailedCount: run.of("Failed").length,
    SkippedCount: run.of("Skipped").length,
    ...(isFive ? { PendingCount: 0 } : {}),
    InconclusiveCount: run.of("Inconclusive").length,
    Time: span(run.milliseconds),
    TestResult: run.tests.filter(({ result }) => result !== "NotRun").map(oldTest),
  });
}

/** Of the blocks around a test the outermost is the Describe, and those below it the Context. */
function oldTest(test: TestItem) {
  const [describe, ...contexts] = test.path.slice(0, -1);
  const last = test.errors.at(-1) ?? null;
  return customObject({
    Passed: test.result === "Passed",
    Result: test.result,
    Time: span(test.milliseconds),
    Name: test.name,
    Describe: describe ?? "",
    Context: contexts.join("\\"),
    Show: "None",
    Parameters: test.data?.value ?? null,
    ParameterizedSuiteName: null,
    FailureMessage: last ? messageText(last) : null,
    ErrorRecord: last,
    // Pester gives the trace of the second error.
    StackTrace: test.errors[1] ? traceLines(test.errors[1], "Filtered", 5).join("\n") : null,
  });
}

function span(milliseconds: number): TimeSpan {
  return new TimeSpan(BigInt(Math.round(milliseconds * 10_000)));
}
