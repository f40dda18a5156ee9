import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import {
  type BlockRecord,
  type ContainerRecord,
  countsOf,
  failedDiscovery,
  failuresOf,
  grouped,
  ownBlocks,
  ownTests,
  type RunRecord,
  type TestRecord,
  testsOf,
  wasRun,
} from "./RunRecord.ts";
import type { FailureText } from "./testFailure.ts";
import { element, type OddCharacters, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of NUnit 2.5 as Pester writes it. */
export function nunit25Report(run: RunRecord, odd: OddCharacters = "shown"): string {
  const { suiteName, machine } = run;
  const version = Number.parseInt(run.version, 10);
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
        ["errors", version === 6 ? run.containers.filter(failedDiscovery).length : 0],
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
          "Pester",
          tests,
          run.milliseconds,
          run.containers.filter((container) => isShown(container, version)).map((one) => containerSuite(one, version)),
          { isFailed: version === 6 && failuresOf(run) > 0 },
        ),
      ],
    ),
    undefined,
    odd,
  );
}

/** What beside its tests a suite is told by. */
interface SuiteFacts {
  /** Whether it failed even where none of its tests did. */
  readonly isFailed?: boolean;
  readonly failure?: FailureText | null;
}

/** Pester 6 reports a file that could not be read as tests, too. */
function isShown(container: ContainerRecord, version: number): boolean {
  return testsOf(container.root).some(wasRun) || (version === 6 && failedDiscovery(container));
}

function containerSuite(container: ContainerRecord, version: number): XmlElement {
  const { name, root, milliseconds } = container;
  const failure = version === 6 && failedDiscovery(container) ? container.failure : null;
  const children = ownBlocks(root)
    .filter((block) => testsOf(block).some(wasRun))
    .map((block) => blockSuite(block, version));
  const isFailed = version === 6 && container.failure !== null;
  return suite("TestFixture", name, name, testsOf(root), milliseconds, children, { isFailed, failure });
}

/** Blocks first, then tests without -ForEach, then those with it. */
function blockSuite(block: BlockRecord, version: number): XmlElement {
  const name = block.expandedPath;
  const children = [
    ...ownBlocks(block)
      .filter((inner) => testsOf(inner).some(wasRun))
      .map((inner) => blockSuite(inner, version)),
    ...grouped(ownTests(block)).flatMap((one) =>
      "kind" in one ? (wasRun(one) ? [testCase(one, null)] : []) : [groupSuite(one)],
    ),
  ];
  const isFailed = version === 6 && block.failure !== null;
  return suite("TestFixture", name, name, testsOf(block), block.milliseconds, children, { isFailed });
}

function groupSuite(tests: readonly TestRecord[]): XmlElement {
  const [{ path, name }] = tests;
  const cases = tests.filter(wasRun).map((test) => testCase(test, path.join(".")));
  return suite("ParameterizedTest", path.join("."), name, tests, timeOf(tests), cases);
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
  { isFailed = false, failure = null }: SuiteFacts = {},
): XmlElement {
  const { failed, skipped, inconclusive } = countsOf(tests);
  const result =
    failed > 0 || isFailed ? "Failure" : skipped > 0 ? "Ignored" : inconclusive > 0 ? "Inconclusive" : "Success";
  return element(
    "test-suite",
    [
      ["type", type],
      ["name", name],
      ["executed", "True"],
      ["result", result],
      ["success", failed > 0 || isFailed || failure ? "False" : "True"],
      ["time", seconds(milliseconds)],
      ["asserts", 0],
      ["description", description],
    ],
    [...(failure ? [failureElement(failure)] : []), element("results", [], children)],
  );
}

const words = {
  Passed: "Success",
  Failed: "Failure",
  Skipped: "Ignored",
  Inconclusive: "Inconclusive",
  NotRun: "NotRunnable",
} as const;

/** A name that does not tell the data of its case has them behind it. */
function testCase(test: TestRecord, groupName: string | null): XmlElement {
  const { failure, expandedPath, dataText } = test;
  return element(
    "test-case",
    [
      ["description", test.expandedName],
      ["name", expandedPath === groupName ? `${expandedPath}${dataText ?? ""}` : expandedPath],
      ["time", seconds(test.milliseconds)],
      ["asserts", 0],
      ["success", test.result === "Passed" ? "True" : "False"],
      ["result", words[test.result]],
      ["executed", test.result === "Skipped" ? "False" : "True"],
    ],
    failure && [failureElement(failure)],
  );
}

function failureElement({ message, trace }: FailureText): XmlElement {
  return element("failure", [], [element("message", [], message), element("stack-trace", [], trace)]);
}
