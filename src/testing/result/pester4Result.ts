import { customObject } from "../../objects/values/customObject.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { messageText, traceLines } from "../output/errorLines.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestItem } from "../tree/TestTree.ts";

/** What Pester 4 would give of a run of Pester 5 or 6. */
export function pester4Result(run: TestRun) {
  const isFive = run.version.startsWith("5");
  const results = run.containers.flatMap(({ root }) => oldResults(root));
  const failedBlocks = run.failedBlocks.length;
  return customObject({
    Version: "4.99.0",
    TagFilter: null,
    ExcludeTagFilter: null,
    TestNameFilter: null,
    ScriptBlockFilter: null,
    TotalCount: run.tests.length + failedBlocks,
    PassedCount: run.of("Passed").length,
    FailedCount: run.of("Failed").length + failedBlocks,
    SkippedCount: run.of("Skipped").length,
    ...(isFive ? { PendingCount: 0 } : {}),
    InconclusiveCount: run.of("Inconclusive").length,
    Time: TimeSpan.fromMilliseconds(run.milliseconds),
    TestResult: results,
  });
}

/** A block that failed itself is a result, in front of those of its tests and of the blocks in it. */
function oldResults(block: BlockItem): unknown[] {
  return [
    ...(block.errors.length > 0 && !block.isRoot
      ? [oldResult(block, block.path.slice(0, Math.max(1, block.path.length - 1)))]
      : []),
    ...block.tests.filter(({ result }) => result !== "NotRun").map((test) => oldResult(test, test.path.slice(0, -1))),
    ...block.blocks.flatMap(oldResults),
  ];
}

/** Of the blocks around a test the outermost is the Describe, and those below it the Context. */
function oldResult(test: TestItem | BlockItem, around: readonly string[]) {
  const [describe, ...contexts] = around;
  const last = test.errors.at(-1) ?? null;
  return customObject({
    Passed: test.result === "Passed",
    Result: test.result,
    Time: TimeSpan.fromMilliseconds(test.milliseconds),
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
