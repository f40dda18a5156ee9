import { defineCmdlet } from "../../command/prelude.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { messageText, traceLines } from "../output/errorLines.ts";
import { customObject } from "../result/customObject.ts";
import { requireRun } from "../result/requireRun.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { TestItem } from "../tree/TestTree.ts";

export default defineCmdlet({
  name: "ConvertTo-Pester4Result",
  module: "Pester",
  synopsis: "Makes of the result of a run what Pester 4 gave.",
  parameters: { PesterResult: { type: "psobject", position: 0, mandatory: true, pipeline: "value" } },
  examples: [
    {
      title: "A run of one test",
      transcript:
        "PS> $tests = { Describe d { It i { 1 | Should -Be 1 } } }\nPS> (Invoke-Pester -Container (New-PesterContainer -ScriptBlock $tests) -Output None -PassThru | ConvertTo-Pester4Result).TestResult.Describe\nd\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      process() {
        cmdlet.write(oldResult(requireRun(values.PesterResult)));
      },
    };
  },
});

function oldResult(run: TestRun) {
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
  const [error] = test.errors;
  const isFailed = test.result === "Failed";
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
    FailureMessage: isFailed && error ? messageText(error) : null,
    ErrorRecord: isFailed && error ? error : null,
    StackTrace: isFailed && error ? traceLines(error, "Filtered", 5).join("\n") : null,
  });
}

function span(milliseconds: number): TimeSpan {
  return new TimeSpan(BigInt(Math.round(milliseconds * 10_000)));
}
