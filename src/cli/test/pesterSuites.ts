import type { ReportCase, ReportSuite } from "../../report/Report.ts";
import { errorLines, messageText } from "../../testing/output/errorLines.ts";
import type { TestRun } from "../../testing/tree/TestRun.ts";
import { allBlocks, allTests, type BlockItem, type TestContainer, type TestItem } from "../../testing/tree/TestTree.ts";

/** A run as suites of a report: a suite a file, a case a test that ran or was skipped, or a block or file that failed. */
export function pesterSuites(run: TestRun | null, nameOf: (inside: string) => string): ReportSuite[] {
  return (run?.containers ?? []).map((container) => {
    const file = nameOf(container.name);
    const tests = allTests(container.root).filter((test) => test.result !== "NotRun");
    const blocks = allBlocks(container.root).filter(({ errors }) => errors.length > 0);
    return {
      name: file,
      cases: [
        ...containerCases(container, file),
        ...blocks.map((block) => blockCase(block, file)),
        ...tests.map((test) => testCase(test, file)),
      ],
    };
  });
}

const outcomes = { Passed: "passed", Failed: "failed", Skipped: "skipped", Inconclusive: "skipped" } as const;

function testCase(test: TestItem, file: string): ReportCase {
  const outcome = test.result === "NotRun" ? "skipped" : outcomes[test.result];
  const [first] = test.errors;
  return {
    name: test.expandedName,
    classname: test.block.expandedNames.join("."),
    file,
    line: test.line,
    seconds: test.milliseconds / 1000,
    outcome,
    message:
      outcome === "passed" ? "" : first ? (messageText(first).split("\n")[0] ?? "") : test.reason || noErrorText(test),
    text: errorLines(test.errors, "Filtered", 5).join("\n"),
    output: "",
    level: outcome === "skipped" ? null : outcome === "failed" ? "error" : null,
  };
}

function noErrorText(test: TestItem): string {
  return test.result === "Failed"
    ? "This test should run but it did not. Most likely a setup in some parent block failed."
    : "";
}

function blockCase(block: BlockItem, file: string): ReportCase {
  return {
    name: `${block.command} ${block.expandedNames.join(".")}`,
    classname: block.expandedNames.join("."),
    file,
    line: block.line,
    seconds: 0,
    outcome: "error",
    message: messageText(block.errors[0]).split("\n")[0] ?? "",
    text: errorLines(block.errors, "Filtered", 5).join("\n"),
    output: "",
  };
}

function containerCases({ errors, name }: TestContainer, file: string): ReportCase[] {
  if (errors.length === 0) return [];
  return [
    {
      name: file,
      classname: name,
      file,
      line: null,
      seconds: 0,
      outcome: "error",
      message: messageText(errors[0]).split("\n")[0] ?? "",
      text: errorLines(errors, "Filtered", 5).join("\n"),
      output: "",
    },
  ];
}
