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

/** The report of NUnit 3 as Pester writes it. */
export function nunit3Report(run: RunRecord, odd: OddCharacters = "shown"): string {
  return new Writer(run).document(odd);
}

class Writer {
  readonly #run: RunRecord;
  readonly #isSix: boolean;
  /** Ids count anew in each file. */
  #file = 0;
  #lastId = 1000;

  constructor(run: RunRecord) {
    this.#run = run;
    this.#isSix = run.version.startsWith("6");
  }

  #id(): string {
    return `${this.#file}-${this.#lastId++}`;
  }

  document(odd: OddCharacters): string {
    const run = this.#run;
    const { suiteName: name } = run;
    const tests = run.containers.flatMap(({ root }) => testsOf(root));
    const unread = this.#isSix ? run.containers.filter(failedDiscovery).length : 0;
    const { total, passed, failed, inconclusive, skipped } = countsOf(tests);
    return xmlDocument(
      element(
        "test-run",
        [
          ["id", 0],
          ["name", name],
          ["fullname", name],
          ["testcasecount", total + unread],
          ["result", this.#result(tests, failuresOf(run) > 0)],
          ["total", total + unread],
          ["passed", passed],
          ["failed", failed + unread],
          ["inconclusive", inconclusive],
          ["skipped", skipped],
          ["warnings", 0],
          ...times(run.executedAt, run.milliseconds),
          ["asserts", total + unread],
          ["random-seed", 0],
        ],
        [
          element("filter"),
          ...run.containers
            .filter((container) => testsOf(container.root).some(wasRun) || this.#isUnread(container))
            .map((container) => this.#container(container)),
        ],
      ),
      undefined,
      odd === "refused" && this.#isSix ? "refusedInPlainText" : odd,
    );
  }

  /** Pester 6 reports a file that could not be read as tests, too. */
  #isUnread(container: ContainerRecord): boolean {
    return this.#isSix && failedDiscovery(container);
  }

  #result(tests: readonly TestRecord[], isFailed: boolean): string {
    const { total, failed, skipped, passed } = countsOf(tests);
    if (total === 0) return isFailed && this.#isSix ? "Failed" : "Inconclusive";
    if (isFailed || failed > 0) return "Failed";
    return skipped > 0 ? "Skipped" : passed > 0 ? "Passed" : "Inconclusive";
  }

  #container(container: ContainerRecord): XmlElement {
    const { user, machine, domain, folder, system } = this.#run.machine;
    const { name, id, root, executedAt, milliseconds } = container;
    this.#file++;
    this.#lastId = 1000;
    const unread = this.#isUnread(container) ? container.failure : null;
    const head = this.#head({
      type: "Assembly",
      name: id ?? name.slice(name.search(/[^\\/]*$/)),
      fullName: name,
      runState: unread ? "NotRunnable" : "Runnable",
      tests: testsOf(root),
      isFailed: container.failure !== null || failedBlocks(root),
      site: unread ? null : siteOf(root),
      more: unread ? 1 : 0,
      executedAt,
      milliseconds,
    });
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
      ...(unread ? [failure(unread)] : []),
      ...this.#blocks(root, ""),
    ]);
  }

  /** Blocks of one -ForEach stand in a suite of their own, behind the others. */
  #blocks(block: BlockRecord, around: string): XmlElement[] {
    const all = ownBlocks(block).filter((one) => testsOf(one).some(wasRun));
    return grouped(all).map((one) => ("kind" in one ? this.#block(one, around) : this.#blockGroup(one, around)));
  }

  #blockGroup(blocks: readonly BlockRecord[], around: string): XmlElement {
    const [{ name, executedAt }] = blocks;
    const head = this.#head({
      type: "ParameterizedFixture",
      name,
      fullName: inside(around, name),
      tests: blocks.flatMap(testsOf),
      executedAt,
      milliseconds: sumOfTimes(blocks),
    });
    return element(
      "test-suite",
      head,
      blocks.map((one) => this.#block(one, around)),
    );
  }

  #block(block: BlockRecord, around: string): XmlElement {
    const { tags, path, executedAt, milliseconds, isSkipped } = block;
    const name = nameWithData(block);
    const fullName = inside(around, name);
    const own = ownTests(block);
    const head = this.#head({
      type: own.length > 0 ? "TestFixture" : "TestSuite",
      name,
      fullName,
      className: own.length > 0 ? path.join(".") : undefined,
      runState: isSkipped ? "Ignored" : "Runnable",
      tests: testsOf(block),
      isFailed: block.failure !== null || failedBlocks(block),
      site: siteOf(block),
      executedAt,
      milliseconds,
    });
    const type = block.command === null ? [] : [["_TYPE", block.command] as const];
    const facts = [...type, ...block.data, ...categories(tags)];
    return element("test-suite", head, [
      ...(facts.length > 0 ? [properties(facts)] : []),
      ...(block.failure ? [failure(block.failure)] : []),
      ...outputOf(block.output),
      ...this.#blocks(block, fullName),
      ...grouped(own).flatMap((one) => {
        if ("kind" in one) return wasRun(one) ? [this.#test(one, fullName)] : [];
        return one.some(wasRun) ? [this.#group(one, fullName)] : [];
      }),
    ]);
  }

  #group(tests: readonly TestRecord[], around: string): XmlElement {
    const [{ name, path, tags, executedAt, isSkipped }] = tests;
    const head = this.#head({
      type: "ParameterizedMethod",
      name,
      fullName: `${around}.${name}`,
      className: path.slice(0, -1).join("."),
      runState: isSkipped ? "Ignored" : "Runnable",
      tests,
      executedAt,
      milliseconds: sumOfTimes(tests),
    });
    return element("test-suite", head, [
      ...(tags.length > 0 ? [properties(categories(tags))] : []),
      ...tests.filter(wasRun).map((test) => this.#test(test, around)),
    ]);
  }

  #head(suite: SuiteFacts): XmlElement["attributes"] {
    const { tests, className, isFailed = false, site = null, more = 0 } = suite;
    const { total, passed, failed, inconclusive, skipped } = countsOf(tests);
    const result = this.#result(tests, isFailed);
    return [
      ["type", suite.type],
      ["id", this.#id()],
      ["name", suite.name],
      ["fullname", suite.fullName],
      ...(className === undefined ? [] : [["classname", className] as const]),
      ["runstate", suite.runState ?? "Runnable"],
      ["result", result],
      ...(site !== null && (result === "Failed" || result === "Skipped") ? [["site", site] as const] : []),
      ...times(suite.executedAt, suite.milliseconds),
      ["testcasecount", total + more],
      ["total", total + more],
      ["passed", passed],
      ["failed", failed + more],
      ["inconclusive", inconclusive],
      ["warnings", 0],
      ["skipped", skipped],
      ["asserts", total + more],
    ];
  }

  /** Tags of a test with -ForEach are told once, of all its cases. */
  #test(test: TestRecord, around: string): XmlElement {
    const name = `${around}.${nameWithData(test)}`;
    const facts = [...test.data, ...(test.groupId === null ? categories(test.tags) : [])];
    const attributes: XmlElement["attributes"] = [
      ["id", this.#id()],
      ["name", name],
      ["fullname", name],
      ["methodname", test.name],
      ["classname", test.path.slice(0, -1).join(".")],
      ["runstate", test.isSkipped ? "Ignored" : "Runnable"],
      ["result", test.result],
      ...(test.executed ? times(test.executedAt, test.milliseconds) : [["site", "Parent"] as const]),
      ["seed", 0],
      ["asserts", 1],
    ];
    return element("test-case", attributes, [
      ...(facts.length > 0 ? [properties(facts)] : []),
      ...outcome(test),
      ...outputOf(test.output),
    ]);
  }
}

/** What a suite is told by. */
interface SuiteFacts {
  readonly type: string;
  readonly name: string;
  readonly fullName: string;
  readonly className?: string;
  readonly runState?: string;
  readonly tests: readonly TestRecord[];
  /** Whether it failed even where none of its tests did. */
  readonly isFailed?: boolean;
  readonly site?: string | null;
  /** Failures that are no tests. */
  readonly more?: number;
  readonly executedAt: number;
  readonly milliseconds: number;
}

/** Data stand behind a name that does not tell them. */
function nameWithData({ name, expandedName, dataText }: TestRecord | BlockRecord): string {
  return name === expandedName ? `${name}${dataText ?? ""}` : expandedName;
}

function inside(around: string, name: string): string {
  return around === "" ? name : `${around}.${name}`;
}

function sumOfTimes(items: readonly { readonly milliseconds: number }[]): number {
  return items.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function failedBlocks(block: BlockRecord): boolean {
  return ownBlocks(block).some((one) => one.failure !== null || failedBlocks(one));
}

/** Where what failed lies: in what is inside of a block, in its set-up or its teardown; `Parent`: it never ran. */
function siteOf(block: BlockRecord): string | null {
  const runs = block.items.filter((item) => (item.kind === "test" ? wasRun(item) : testsOf(item).some(wasRun)));
  if (block.failure === null) {
    const failed = testsOf(block).some(({ result }) => result === "Failed") || failedBlocks(block);
    if (failed && block.executed) return "Child";
    return block.executed ? null : "Parent";
  }
  if (runs.length === 0) return null;
  return runs.some(({ executed }) => executed) ? "TearDown" : "SetUp";
}

function outcome(test: TestRecord): XmlElement[] {
  if (test.failure) return [failure(test.failure)];
  if (test.reason === null) return [];
  return [element("reason", [], [{ ...element("message", [], test.reason), isCdata: true }])];
}

function outputOf(output: readonly string[]): XmlElement[] {
  return output.length === 0
    ? []
    : [{ ...element("output", [], output.join("\n")), isCdata: true, showsControls: true }];
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

function categories(tags: readonly string[]): readonly (readonly [string, string])[] {
  return tags.map((tag) => ["Category", tag]);
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
