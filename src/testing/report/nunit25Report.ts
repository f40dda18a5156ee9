import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import {
  type BlockRecord,
  groupedTests,
  ownBlocks,
  ownTests,
  type RunRecord,
  type TestRecord,
  testsOf,
} from "./RunRecord.ts";
import { element, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of NUnit 2.5 as Pester writes it. */
export function nunit25Report(run: RunRecord): string {
  const { suiteName, machine } = run;
  const tests = run.containers.flatMap(({ root }) => testsOf(root));
  const at = DateTime.fromUnixMilliseconds(run.executedAt);
  const count = (wanted: TestRecord["result"]): number => tests.filter(({ result }) => result === wanted).length;
  return xmlDocument(
    element(
      "test-results",
      [
        ["xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
        ["xsi:noNamespaceSchemaLocation", "nunit_schema_2.5.xsd"],
        ["name", suiteName],
        ["total", tests.length - count("NotRun")],
        ["errors", 0],
        ["failures", count("Failed")],
        ["not-run", count("NotRun")],
        ["inconclusive", count("Inconclusive")],
        ["ignored", 0],
        ["skipped", count("Skipped")],
        ["invalid", 0],
        ["date", formatDateTime(at, "yyyy-MM-dd", "en-US")],
        ["time", formatDateTime(at, "HH:mm:ss", "en-US")],
      ],
      [
        element("environment", [
          ["user", machine.user],
          ["clr-version", "4.0.30319.42000"],
          ["nunit-version", "2.5.8.0"],
          ["platform", "Win32NT"],
          ["os-version", machine.system],
          ["cwd", machine.folder],
          ["machine-name", machine.machine],
          ["user-domain", machine.domain],
        ]),
        element("culture-info", [
          ["current-culture", "en-US"],
          ["current-uiculture", "en-US"],
        ]),
        suite(
          "TestFixture",
          suiteName,
          suiteName,
          tests,
          run.milliseconds,
          run.containers
            .filter(({ root }) => hasRun(testsOf(root)))
            .map((container) =>
              suite(
                "TestFixture",
                container.name,
                container.name,
                testsOf(container.root),
                container.milliseconds,
                ownBlocks(container.root)
                  .filter((block) => hasRun(testsOf(block)))
                  .map(blockSuite),
              ),
            ),
        ),
      ],
    ),
  );
}

function hasRun(tests: readonly TestRecord[]): boolean {
  return tests.some(({ result }) => result !== "NotRun");
}

function blockSuite(block: BlockRecord): XmlElement {
  const name = block.expandedPath;
  const tests = ownTests(block).filter(({ result }) => result !== "NotRun");
  return suite("TestFixture", name, name, testsOf(block), block.milliseconds, [
    ...groupedTests(tests).map((one) =>
      "kind" in one
        ? testCase(one)
        : suite("ParameterizedTest", one[0].path.join("."), one[0].name, one, timeOf(one), one.map(testCase)),
    ),
    ...ownBlocks(block)
      .filter((inner) => hasRun(testsOf(inner)))
      .map(blockSuite),
  ]);
}

function timeOf(tests: readonly TestRecord[]): number {
  return tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function seconds(milliseconds: number): string {
  return String(Number((milliseconds / 1000).toFixed(4)));
}

function suite(
  type: string,
  name: string,
  description: string,
  tests: readonly TestRecord[],
  milliseconds: number,
  children: readonly XmlElement[],
): XmlElement {
  const isFailed = tests.some(({ result }) => result === "Failed");
  const result = isFailed ? "Failure" : tests.every(({ result: one }) => one === "Skipped") ? "Ignored" : "Success";
  return element(
    "test-suite",
    [
      ["type", type],
      ["name", name],
      ["executed", "True"],
      ["result", result],
      ["success", isFailed ? "False" : "True"],
      ["time", seconds(milliseconds)],
      ["asserts", 0],
      ["description", description],
    ],
    [element("results", [], children)],
  );
}

const words = {
  Passed: "Success",
  Failed: "Failure",
  Skipped: "Ignored",
  Inconclusive: "Inconclusive",
  NotRun: "NotRunnable",
} as const;

function testCase(test: TestRecord): XmlElement {
  const { failure } = test;
  return element(
    "test-case",
    [
      ["description", test.expandedName],
      ["name", test.expandedPath],
      ["time", seconds(test.milliseconds)],
      ["asserts", 0],
      ["success", test.result === "Passed" ? "True" : "False"],
      ["result", words[test.result]],
      ["executed", test.result === "Skipped" ? "False" : "True"],
    ],
    failure && [
      element("failure", [], [element("message", [], failure.message), element("stack-trace", [], failure.trace)]),
    ],
  );
}
