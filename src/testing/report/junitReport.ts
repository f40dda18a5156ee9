import { messageText } from "../output/errorLines.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { allTests, type TestContainer, type TestItem } from "../tree/TestTree.ts";
import { type MachineText, machineText } from "./machineText.ts";
import { testFailure } from "./testFailure.ts";
import { element, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of JUnit as Pester writes it. */
export function junitReport(run: TestRun): string {
  const machine = machineText();
  const count = (result: TestItem["result"]): number => run.of(result).length;
  return xmlDocument(
    element(
      "testsuites",
      [
        ["xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"],
        ["xsi:noNamespaceSchemaLocation", "junit_schema_4.xsd"],
        ["name", run.configuration.text("TestResult.TestSuiteName")],
        ["tests", run.tests.length],
        ["errors", run.failedContainers.length],
        ["failures", count("Failed")],
        ["disabled", count("NotRun") + count("Skipped")],
        ["time", seconds(run.milliseconds)],
      ],
      run.containers
        .filter(({ root }) => allTests(root).length > 0)
        .map((container, at) => suite(container, at, machine, run.version)),
    ),
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function suite(container: TestContainer, id: number, machine: MachineText, version: string): XmlElement {
  const tests = allTests(container.root);
  const count = (result: TestItem["result"]): number => tests.filter((test) => test.result === result).length;
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

function testCase(test: TestItem, file: string): XmlElement {
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

function outcome(test: TestItem): XmlElement[] | null {
  if (test.result === "Passed") return null;
  if (test.result === "Failed") {
    const { message, trace } = testFailure(test);
    return [{ ...element("failure", [["message", message]], trace), isOpen: true }];
  }
  const [first] = test.errors;
  return [{ ...element("skipped", [["message", first ? messageText(first) : ""]], ""), isOpen: true }];
}
