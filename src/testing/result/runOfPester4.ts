import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { newLine } from "../../objects/text/newLine.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { customObject } from "../../objects/values/customObject.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { sourcePlace } from "../should/sourcePlace.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestItem } from "../tree/TestTree.ts";

/** What -PassThru of Pester 4 gives. */
export function runOfPester4(run: TestRun) {
  const { configuration, tests } = run;
  const count = (result: TestItem["result"], isPending = false): number =>
    tests.filter((test) => test.result === result && test.isPending === isPending).length;
  const filter = (option: string): readonly string[] | null => {
    const texts = configuration.texts(option);
    return texts.length === 0 ? null : texts;
  };
  return customObject({
    TagFilter: filter("Filter.Tag"),
    ExcludeTagFilter: filter("Filter.ExcludeTag"),
    TestNameFilter: filter("Filter.FullName"),
    ScriptBlockFilter: null,
    TotalCount: tests.length,
    PassedCount: count("Passed"),
    FailedCount: count("Failed"),
    SkippedCount: count("Skipped"),
    PendingCount: count("Skipped", true),
    InconclusiveCount: count("Inconclusive"),
    Time: TimeSpan.fromMilliseconds(tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
    TestResult: run.containers.flatMap(({ root }) => inOrder(root)).map(testOfPester4),
    ...(run.coverage ? { CodeCoverage: run.coverage.result.object(run.coverage.report) } : {}),
  });
}

/** The tests as they ran. */
function inOrder(block: BlockItem): TestItem[] {
  return block.items.flatMap((item) => (item.kind === "test" ? [item] : inOrder(item)));
}

function testOfPester4(test: TestItem) {
  const [describe, ...contexts] = test.path.slice(0, -1);
  const error = test.errors[test.errors.length - 1];
  return customObject({
    Describe: describe ?? "",
    Context: contexts.join("\\"),
    Name: test.expandedName,
    Passed: test.result === "Passed" || test.result === "Skipped",
    Result: test.isPending && test.result === "Skipped" ? "Pending" : test.result,
    Time: TimeSpan.fromMilliseconds(test.milliseconds),
    FailureMessage: error ? error.exception.message : "",
    StackTrace: error ? placeText(error) : "",
    ErrorRecord: error ?? null,
    ParameterizedSuiteName: test.data ? test.name : "",
    Parameters: test.data && unwrap(test.data.value) instanceof Dictionary ? test.data.value : null,
    Show: "All",
  });
}

/** Where an error arose: of an assertion its own place, else that of the command. */
function placeText({ targetObject, errorId, invocation }: TestItem["errors"][number]): string {
  const extent = (invocation as InvocationInfo | null)?.extent ?? null;
  const isAssertion = errorId === "PesterAssertionFailed";
  const at = extent === null ? { file: "", line: "" } : sourcePlace(extent);
  const line = isAssertion ? toText(getMember(targetObject, "Line")) : String(at.line);
  const text = isAssertion
    ? toText(getMember(targetObject, "LineText"))
    : (extent?.source.lineText(Number(at.line)) ?? "");
  return `at <ScriptBlock>, ${at.file}: line ${line}${newLine()}${line}: ${text}`;
}
