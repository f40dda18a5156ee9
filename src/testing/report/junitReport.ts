import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import type { MachineText } from "./machineText.ts";
import {
  type ContainerRecord,
  failedBlocksIn,
  failedDiscovery,
  type RunRecord,
  type TestRecord,
  testsOf,
  wasRun,
} from "./RunRecord.ts";
import type { FailureText } from "./testFailure.ts";
import { element, type OddCharacters, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of JUnit as Pester writes it. */
export function junitReport(run: RunRecord, odd: OddCharacters = "shown"): string {
  const isSix = run.version.startsWith("6");
  const tests = run.containers.flatMap(({ root }) => testsOf(root));
  const count = (wanted: TestRecord["result"]): number => tests.filter(({ result }) => result === wanted).length;
  return xmlDocument(
    element(
      "testsuites",
      [
        ["xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
        ["xsi:noNamespaceSchemaLocation", "junit_schema_4.xsd"],
        ["name", run.suiteName],
        ["tests", tests.length + (isSix ? run.containers.filter(failedDiscovery).length : 0)],
        ["errors", run.containers.reduce((sum, one) => sum + failedBlocksIn(one.root) + (one.failure ? 1 : 0), 0)],
        ["failures", count("Failed")],
        ["disabled", count("NotRun") + count("Skipped")],
        ["time", seconds(run.milliseconds)],
      ],
      run.containers
        .filter((container) => testsOf(container.root).some(wasRun) || (isSix && failedDiscovery(container)))
        .map((container, at) => suite(container, at, run.machine, run.version)),
    ),
    undefined,
    odd,
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function suite(container: ContainerRecord, id: number, machine: MachineText, version: string): XmlElement {
  const tests = testsOf(container.root);
  const isSix = version.startsWith("6");
  const discovery = isSix && failedDiscovery(container) ? container.failure : null;
  const count = (result: TestRecord["result"]): number => tests.filter((test) => test.result === result).length;
  const facts = [
    ["user", machine.user],
    ["clr-version", "4.0.30319.42000"],
    ["framework-version", version],
    ["platform", "Win32NT"],
    ["os-version", machine.system],
    ["cwd", machine.folder],
    ["machine-name", machine.machine],
    ["user-domain", machine.domain],
    ["junit-version", "4"],
  ] as const;
  return element(
    "testsuite",
    [
      ["name", container.name],
      ["tests", tests.length + (discovery ? 1 : 0)],
      ["errors", discovery ? 1 : 0],
      ["failures", count("Failed")],
      ["hostname", machine.machine],
      ["id", id],
      ["skipped", count("Skipped")],
      ["disabled", count("NotRun")],
      ["package", container.name],
      ["time", seconds(container.milliseconds)],
      ...(isSix && !discovery ? [["timestamp", moment(container.executedAt)] as const] : []),
    ],
    [
      element(
        "properties",
        [],
        facts.map(([name, value]) =>
          element("property", [
            ["name", name],
            ["value", value],
          ]),
        ),
      ),
      ...(discovery ? [discoveryCase(container, discovery)] : []),
      ...tests.filter(wasRun).map((test) => testCase(test, container.name)),
    ],
  );
}

function moment(milliseconds: number): string {
  return formatDateTime(DateTime.fromUnixMilliseconds(milliseconds), "yyyy-MM-ddTHH:mm:ss", "en-US");
}

/** A file that could not be read as tests has one case with its error. */
function discoveryCase({ name, milliseconds }: ContainerRecord, { message, trace }: FailureText): XmlElement {
  return element(
    "testcase",
    [
      ["name", name],
      ["status", "Failed"],
      ["classname", name],
      ["assertions", 0],
      ["time", seconds(milliseconds)],
    ],
    [{ ...element("error", [["message", message]], trace), isOpen: true }],
  );
}

function testCase(test: TestRecord, file: string): XmlElement {
  return element(
    "testcase",
    [
      ["name", test.expandedPath],
      ["status", test.result],
      ["classname", file],
      ["assertions", 0],
      ["time", seconds(test.milliseconds)],
    ],
    outcome(test),
  );
}

function outcome(test: TestRecord): XmlElement[] | null {
  if (test.result === "Passed") return null;
  if (test.failure) {
    const { message, trace } = test.failure;
    return [{ ...element("failure", [["message", message]], trace), isOpen: true }];
  }
  return [{ ...element("skipped", [["message", test.reason ?? ""]], test.reasonTrace), isOpen: true }];
}
