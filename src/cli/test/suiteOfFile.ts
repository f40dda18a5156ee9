import type { ReportCase, ReportSuite } from "../../report/Report.ts";
import { type BlockRecord, blocksOf, type TestRecord, testsOf } from "../../testing/report/RunRecord.ts";
import type { FailureText } from "../../testing/report/testFailure.ts";
import type { TestedFile } from "./TestedFile.ts";

/** A file as a suite of a report: a case a test that ran or was skipped, or a block or file that failed. */
export function suiteOfFile({ file, place, container }: TestedFile): ReportSuite {
  const tests = testsOf(container.root).filter(({ result }) => result !== "NotRun");
  return {
    name: file,
    place,
    cases: [
      ...(container.failure ? [errorCase(file, file, null, container.failure, file)] : []),
      ...blocksOf(container.root).flatMap((block) => blockCase(block, file)),
      ...tests.map((test) => testCase(test, file)),
    ],
  };
}

const outcomes = {
  Passed: "passed",
  Failed: "failed",
  Skipped: "skipped",
  Inconclusive: "skipped",
  NotRun: "skipped",
} as const;

function testCase(test: TestRecord, file: string): ReportCase {
  const outcome = outcomes[test.result];
  const { failure, reason, notes } = test;
  return {
    name: test.expandedName,
    classname: test.expandedPath.slice(0, -test.expandedName.length - 1),
    file,
    line: test.line,
    seconds: test.milliseconds / 1000,
    outcome,
    message: failure ? firstLine(failure.message) : (reason ?? ""),
    text: failure ? textOf(failure, notes) : "",
    output: "",
    level: outcome === "failed" ? "error" : null,
  };
}

function blockCase({ command, expandedPath, line, failure }: BlockRecord, file: string): ReportCase[] {
  return failure === null ? [] : [errorCase(`${command} ${expandedPath}`, expandedPath, line, failure, file)];
}

function errorCase(
  name: string,
  classname: string,
  line: number | null,
  failure: FailureText,
  file: string,
): ReportCase {
  return {
    name,
    classname,
    file,
    line,
    seconds: 0,
    outcome: "error",
    message: firstLine(failure.message),
    text: textOf(failure, []),
    output: "",
  };
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}

function textOf({ message, trace }: FailureText, notes: readonly string[]): string {
  return [message, trace, ...notes].filter((part) => part !== "").join("\n");
}
