import { DateTime } from "../../objects/model/DateTime.ts";
import { toText } from "../../objects/ops/toText.ts";
import { formatDateTime } from "../../objects/text/formatDateTime.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { allTests, type BlockItem, type TestContainer, type TestItem } from "../tree/TestTree.ts";
import { type MachineText, machineText } from "./machineText.ts";
import { groupedTests, testFailure } from "./testFailure.ts";
import { element, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of NUnit 3 as Pester writes it. */
export function nunit3Report(run: TestRun): string {
  return new Writer(run).document();
}

class Writer {
  readonly #run: TestRun;
  readonly #machine: MachineText;
  #lastId = 1000;

  constructor(run: TestRun) {
    this.#run = run;
    this.#machine = machineText();
  }

  #id(): string {
    return `1-${this.#lastId++}`;
  }

  document(): string {
    const run = this.#run;
    const name = run.configuration.text("TestResult.TestSuiteName");
    const { total, passed, failed, inconclusive, skipped } = countsOf(run.tests);
    const containers = run.containers.filter(({ root }) => allTests(root).some(wasRun));
    return xmlDocument(
      element(
        "test-run",
        [
          ["id", 0],
          ["name", name],
          ["fullname", name],
          ["testcasecount", total],
          ["result", run.failures > 0 ? "Failed" : "Passed"],
          ["total", total],
          ["passed", passed],
          ["failed", failed],
          ["inconclusive", inconclusive],
          ["skipped", skipped],
          ["warnings", 0],
          ...times(run.executedAt, run.milliseconds),
          ["asserts", total],
          ["random-seed", 0],
        ],
        [element("filter"), ...containers.map((container) => this.#container(container))],
      ),
    );
  }

  #container(container: TestContainer): XmlElement {
    const { user, machine, domain, folder, system } = this.#machine;
    const tests = allTests(container.root);
    const head = this.#suiteAttributes("Assembly", container.name, container.name, null, tests, container);
    return element("test-suite", head, [
      element("environment", [
        ["user", user],
        ["clr-version", "4.0.30319.42000"],
        ["framework-version", this.#run.version],
        ["platform", "Win32NT"],
        ["os-version", system],
        ["cwd", folder],
        ["machine-name", machine],
        ["user-domain", domain],
        ["culture", "en-US"],
        ["uiculture", "en-US"],
        ["os-architecture", "x64"],
      ]),
      ...this.#blocks(container.root),
    ]);
  }

  #blocks(block: BlockItem): XmlElement[] {
    return block.blocks.filter((one) => allTests(one).some(wasRun)).map((one) => this.#block(one));
  }

  #block(block: BlockItem): XmlElement {
    const path = block.expandedNames.join(".");
    const own = block.tests.filter(wasRun);
    const type = own.length > 0 ? "TestFixture" : "TestSuite";
    const className = own.length > 0 ? path : null;
    const head = this.#suiteAttributes(type, block.expandedName, path, className, allTests(block), block);
    return element("test-suite", head, [
      properties([["_TYPE", block.command], ...block.tags.map((tag): [string, string] => ["Category", tag])]),
      ...groupedTests(own).map((one) => ("kind" in one ? this.#test(one, path) : this.#group(one, path))),
      ...this.#blocks(block),
    ]);
  }

  #group(tests: readonly TestItem[], path: string): XmlElement {
    const [{ name, executedAt }] = tests;
    const milliseconds = tests.reduce((sum, one) => sum + one.milliseconds, 0);
    const full = `${path}.${name}`;
    const head = this.#suiteAttributes("ParameterizedMethod", name, full, path, tests, { executedAt, milliseconds });
    return element("test-suite", head, [
      properties([["_TYPE", "It"]]),
      ...tests.map((test) => this.#test(test, path)),
    ]);
  }

  #suiteAttributes(
    type: string,
    name: string,
    fullName: string,
    className: string | null,
    tests: readonly TestItem[],
    { executedAt, milliseconds }: { readonly executedAt: number; readonly milliseconds: number },
  ): XmlElement["attributes"] {
    const { total, passed, failed, inconclusive, skipped } = countsOf(tests);
    const result = failed > 0 ? "Failed" : passed > 0 ? "Passed" : inconclusive > 0 ? "Inconclusive" : "Skipped";
    return [
      ["type", type],
      ["id", this.#id()],
      ["name", name],
      ["fullname", fullName],
      ...(className === null ? [] : [["classname", className] as const]),
      ["runstate", "Runnable"],
      ["result", result],
      ["site", "Child"],
      ...times(executedAt, milliseconds),
      ["testcasecount", total],
      ["total", total],
      ["passed", passed],
      ["failed", failed],
      ["inconclusive", inconclusive],
      ["warnings", 0],
      ["skipped", skipped],
      ["asserts", total],
    ];
  }

  #test(test: TestItem, className: string): XmlElement {
    const data = test.data?.entries ?? [];
    const facts: [string, string][] = [
      ...test.tags.map((tag): [string, string] => ["Category", tag]),
      ...data.map(([name, value]): [string, string] => [name, toText(value)]),
    ];
    const attributes: XmlElement["attributes"] = [
      ["id", this.#id()],
      ["name", test.expandedPath],
      ["fullname", test.expandedPath],
      ["methodname", test.name],
      ["classname", className],
      ["runstate", test.result === "Skipped" ? "Ignored" : "Runnable"],
      ["result", test.result],
      ...times(test.executedAt, test.milliseconds),
      ["seed", 0],
      ["asserts", 1],
    ];
    return element("test-case", attributes, [...(facts.length > 0 ? [properties(facts)] : []), ...outcome(test)]);
  }
}

function outcome(test: TestItem): XmlElement[] {
  if (test.result === "Failed") {
    const { message, trace } = testFailure(test);
    return [
      element("failure", [], [
        { ...element("message", [], message), isCdata: true },
        { ...element("stack-trace", [], trace), isCdata: true },
      ]),
    ];
  }
  if (test.reason === "") return [];
  return [element("reason", [], [{ ...element("message", [], test.reason), isCdata: true }])];
}

function properties(facts: readonly (readonly [string, string])[]): XmlElement {
  return element(
    "properties",
    [],
    facts.map(([name, value]) =>
      element("property", [
        ["name", name],
        ["value", value],
      ]),
    ),
  );
}

function times(start: number, milliseconds: number): [string, string][] {
  const text = (at: number): string => formatDateTime(DateTime.fromUnixMilliseconds(at), "o", "en-US");
  return [
    ["start-time", text(start)],
    ["end-time", text(start + milliseconds)],
    ["duration", String(Number((milliseconds / 1000).toFixed(4)))],
  ];
}

function wasRun({ result }: TestItem): boolean {
  return result !== "NotRun";
}

function countsOf(tests: readonly TestItem[]) {
  const of = (result: TestItem["result"]): number => tests.filter((test) => test.result === result).length;
  return {
    total: tests.filter(wasRun).length,
    passed: of("Passed"),
    failed: of("Failed"),
    inconclusive: of("Inconclusive"),
    skipped: of("Skipped"),
  };
}
