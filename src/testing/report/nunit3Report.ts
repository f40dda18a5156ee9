import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import {
  type BlockRecord,
  type ContainerRecord,
  failuresOf,
  groupedTests,
  ownBlocks,
  ownTests,
  type RunRecord,
  type TestRecord,
  testsOf,
} from "./RunRecord.ts";
import type { FailureText } from "./testFailure.ts";
import { element, type XmlElement, xmlDocument } from "./xmlElement.ts";

/** The report of NUnit 3 as Pester writes it. */
export function nunit3Report(run: RunRecord): string {
  return new Writer(run).document();
}

class Writer {
  readonly #run: RunRecord;
  /** Ids count anew in each file. */
  #file = 0;
  #lastId = 1000;

  constructor(run: RunRecord) {
    this.#run = run;
  }

  #id(): string {
    return `${this.#file}-${this.#lastId++}`;
  }

  document(): string {
    const run = this.#run;
    const { suiteName: name } = run;
    const { total, passed, failed, inconclusive, skipped } = countsOf(
      run.containers.flatMap(({ root }) => testsOf(root)),
    );
    const containers = run.containers.filter(({ root }) => testsOf(root).some(wasRun));
    return xmlDocument(
      element(
        "test-run",
        [
          ["id", 0],
          ["name", name],
          ["fullname", name],
          ["testcasecount", total],
          ["result", failuresOf(run) > 0 ? "Failed" : "Passed"],
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

  #container(container: ContainerRecord): XmlElement {
    const { user, machine, domain, folder, system } = this.#run.machine;
    this.#file++;
    this.#lastId = 1000;
    const tests = testsOf(container.root);
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
      ...this.#blocks(container.root, ""),
    ]);
  }

  /** Blocks of one -ForEach stand in a suite of their own, where the first of them does. */
  #blocks(block: BlockRecord, rawPath: string): XmlElement[] {
    const all = ownBlocks(block).filter((one) => testsOf(one).some(wasRun));
    return all.flatMap((one, at) => {
      if (one.groupId === null) return [this.#block(one, null)];
      if (all.findIndex(({ groupId }) => groupId === one.groupId) !== at) return [];
      return [
        this.#blockGroup(
          all.filter(({ groupId }) => groupId === one.groupId),
          rawPath,
        ),
      ];
    });
  }

  #blockGroup(blocks: readonly BlockRecord[], rawPath: string): XmlElement {
    const [{ name, executedAt }] = blocks;
    const path = rawPath === "" ? name : `${rawPath}.${name}`;
    const milliseconds = blocks.reduce((sum, one) => sum + one.milliseconds, 0);
    const tests = blocks.flatMap(testsOf);
    const times = { executedAt, milliseconds };
    const head = this.#suiteAttributes("ParameterizedFixture", name, path, null, tests, times);
    return element(
      "test-suite",
      head,
      blocks.map((one) => this.#block(one, path)),
    );
  }

  #block(block: BlockRecord, rawPath: string | null): XmlElement {
    const path = block.expandedPath;
    const own = ownTests(block).filter(wasRun);
    const type = own.length > 0 ? "TestFixture" : "TestSuite";
    const className = own.length > 0 ? (rawPath ?? path) : null;
    const head = this.#suiteAttributes(type, block.expandedName, path, className, testsOf(block), block);
    return element("test-suite", head, [
      properties([["_TYPE", block.command], ...block.tags.map((tag): [string, string] => ["Category", tag])]),
      ...(block.failure ? [failure(block.failure)] : []),
      ...groupedTests(own).map((one) => {
        const inside = rawPath ?? path;
        return "kind" in one ? this.#test(one, inside) : this.#group(one, inside);
      }),
      ...this.#blocks(block, rawPath ?? path),
    ]);
  }

  #group(tests: readonly TestRecord[], path: string): XmlElement {
    const [{ name, executedAt }] = tests;
    const milliseconds = tests.reduce((sum, one) => sum + one.milliseconds, 0);
    const full = `${path}.${name}`;
    const head = this.#suiteAttributes("ParameterizedMethod", name, full, path, tests, { executedAt, milliseconds });
    return element(
      "test-suite",
      head,
      tests.map((test) => this.#test(test, path)),
    );
  }

  #suiteAttributes(
    type: string,
    name: string,
    fullName: string,
    className: string | null,
    tests: readonly TestRecord[],
    { executedAt, milliseconds, failure: own = null, hasSetUpFailed = false }: SuiteFacts,
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
      ...(failed === 0 && own === null
        ? []
        : [["site", own === null ? "Child" : hasSetUpFailed ? "SetUp" : "TearDown"] as const]),
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

  #test(test: TestRecord, className: string): XmlElement {
    const facts: [string, string][] = [
      ...test.tags.map((tag): [string, string] => ["Category", tag]),
      ...test.data.map(([name, value]): [string, string] => [name, value]),
    ];
    const attributes: XmlElement["attributes"] = [
      ["id", this.#id()],
      ["name", test.expandedPath],
      ["fullname", test.expandedPath],
      ["methodname", test.name],
      ["classname", className],
      ["runstate", test.isSkipped ? "Ignored" : "Runnable"],
      ["result", test.result],
      ...(test.executed ? times(test.executedAt, test.milliseconds) : [["site", "Parent"] as const]),
      ["seed", 0],
      ["asserts", 1],
    ];
    return element("test-case", attributes, [...(facts.length > 0 ? [properties(facts)] : []), ...outcome(test)]);
  }
}

function outcome(test: TestRecord): XmlElement[] {
  if (test.failure) return [failure(test.failure)];
  if (test.reason === null) return [];
  return [element("reason", [], [{ ...element("message", [], test.reason), isCdata: true }])];
}

function failure({ message, trace }: FailureText): XmlElement {
  return element(
    "failure",
    [],
    [
      { ...element("message", [], message), isCdata: true },
      ...(trace === "" ? [] : [{ ...element("stack-trace", [], trace), isCdata: true }]),
    ],
  );
}

/** What a suite is told by beside its tests. */
interface SuiteFacts {
  readonly executedAt: number;
  readonly milliseconds: number;
  readonly failure?: FailureText | null;
  readonly hasSetUpFailed?: boolean;
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

function wasRun({ result }: TestRecord): boolean {
  return result !== "NotRun";
}

function countsOf(tests: readonly TestRecord[]) {
  const of = (result: TestRecord["result"]): number => tests.filter((test) => test.result === result).length;
  return {
    total: tests.filter(wasRun).length,
    passed: of("Passed"),
    failed: of("Failed"),
    inconclusive: of("Inconclusive"),
    skipped: of("Skipped"),
  };
}
