import type { MachineText } from "./machineText.ts";
import { type ContainerRecord, type RunRecord, type TestRecord, testsOf } from "./RunRecord.ts";
import { element, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of JUnit as Pester writes it. */
export function junitReport(run: RunRecord): string {
  const tests = run.containers.flatMap(({ root }) => testsOf(root));
  const count = (wanted: TestRecord["result"]): number => tests.filter(({ result }) => result === wanted).length;
  return xmlDocument(
    element(
      "testsuites",
      [
        ["xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
        ["xsi:noNamespaceSchemaLocation", "junit_schema_4.xsd"],
        ["name", run.suiteName],
        ["tests", tests.length],
        ["errors", run.containers.filter(({ failure }) => failure !== null).length],
        ["failures", count("Failed")],
        ["disabled", count("NotRun") + count("Skipped")],
        ["time", seconds(run.milliseconds)],
      ],
      run.containers
        .filter(({ root }) => testsOf(root).length > 0)
        .map((container, at) => suite(container, at, run.machine, run.version)),
    ),
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function suite(container: ContainerRecord, id: number, machine: MachineText, version: string): XmlElement {
  const tests = testsOf(container.root);
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
      ["tests", tests.length],
      ["errors", 0],
      ["failures", count("Failed")],
      ["hostname", machine.machine],
      ["id", id],
      ["skipped", count("Skipped")],
      ["disabled", count("NotRun")],
      ["package", container.name],
      ["time", seconds(container.milliseconds)],
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
      ...tests.filter(({ result }) => result !== "NotRun").map((test) => testCase(test, container.name)),
    ],
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
  return [{ ...element("skipped", [["message", test.reason ?? ""]], ""), isOpen: true }];
}
