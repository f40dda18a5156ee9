import { toText } from "../../objects/ops/toText.ts";
import { messageText } from "../output/errorLines.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, Outcome, TestContainer, TestItem } from "../tree/TestTree.ts";
import { type MachineText, machineText } from "./machineText.ts";
import { type FailureText, testFailure } from "./testFailure.ts";

/**
 * What became of a run, as plain data: what every report is written from, in the process that ran it or in another one.
 * Times are milliseconds, moments those of the session's clock since 1970.
 */
export interface RunRecord {
  /** The version of the test framework. */
  readonly version: string;
  readonly suiteName: string;
  readonly machine: MachineText;
  readonly executedAt: number;
  readonly milliseconds: number;
  readonly containers: readonly ContainerRecord[];
}

/** One file, or one script block. */
export interface ContainerRecord {
  readonly name: string;
  readonly executedAt: number;
  readonly milliseconds: number;
  /** Why the file could not be read as tests, or what went wrong around them; null where nothing did. */
  readonly failure: FailureText | null;
  readonly root: BlockRecord;
}

export interface BlockRecord {
  readonly kind: "block";
  readonly name: string;
  readonly expandedName: string;
  /** Names as they were written, from the outermost block to this one. */
  readonly path: readonly string[];
  readonly expandedPath: string;
  readonly command: string;
  readonly line: number;
  readonly tags: readonly string[];
  /** Blocks of one -ForEach share it. */
  readonly groupId: string | null;
  readonly executedAt: number;
  readonly milliseconds: number;
  readonly failure: FailureText | null;
  readonly hasSetUpFailed: boolean;
  readonly items: readonly (TestRecord | BlockRecord)[];
}

export interface TestRecord {
  readonly kind: "test";
  readonly name: string;
  readonly expandedName: string;
  readonly path: readonly string[];
  readonly expandedPath: string;
  readonly line: number;
  readonly tags: readonly string[];
  /** Variables of -ForEach as texts. */
  readonly data: readonly (readonly [string, string])[];
  readonly groupId: string | null;
  readonly isSkipped: boolean;
  readonly result: Outcome;
  readonly executed: boolean;
  readonly executedAt: number;
  readonly milliseconds: number;
  /** Of a test that failed. */
  readonly failure: FailureText | null;
  /** Why it was skipped, or is inconclusive; of the error that said so. */
  readonly reason: string | null;
  /** What the runner has to say of a failure besides: hints, and what the organisation went through. */
  readonly notes: readonly string[];
}

/** The record of a run in the running session. */
export function runRecord(run: TestRun): RunRecord {
  return {
    version: run.version,
    suiteName: run.configuration.text("TestResult.TestSuiteName"),
    machine: machineText(),
    executedAt: run.executedAt,
    milliseconds: run.milliseconds,
    containers: run.containers.map(containerRecord),
  };
}

export function containerRecord(container: TestContainer): ContainerRecord {
  const { name, executedAt, milliseconds, errors, root } = container;
  const failure = errors.length > 0 ? testFailure(container) : null;
  return { name, executedAt, milliseconds, failure, root: blockRecord(root) };
}

function blockRecord(block: BlockItem): BlockRecord {
  const { name, expandedName, path, command, line, tags, groupId, executedAt, milliseconds, hasSetUpFailed } = block;
  return {
    kind: "block",
    name,
    expandedName,
    path,
    expandedPath: block.expandedNames.join("."),
    command,
    line,
    tags,
    groupId,
    executedAt,
    milliseconds,
    failure: block.errors.length > 0 ? testFailure(block) : null,
    hasSetUpFailed,
    items: block.items.map((item) => (item.kind === "test" ? testRecord(item) : blockRecord(item))),
  };
}

function testRecord(test: TestItem): TestRecord {
  const { name, expandedName, path, expandedPath, line, tags, groupId, isSkipped, result } = test;
  const [first] = test.errors;
  return {
    kind: "test",
    name,
    expandedName,
    path,
    expandedPath,
    line,
    tags,
    data: (test.data?.entries ?? []).map(([key, value]) => [key, toText(value)]),
    groupId,
    isSkipped,
    result,
    executed: test.executed,
    executedAt: test.executedAt,
    milliseconds: test.milliseconds,
    failure: result === "Failed" ? testFailure(test) : null,
    notes: test.notes,
    reason: result === "Passed" || result === "Failed" ? null : first ? messageText(first) : null,
  };
}

export function testsOf(block: BlockRecord): TestRecord[] {
  return [...ownTests(block), ...ownBlocks(block).flatMap(testsOf)];
}

export function blocksOf(block: BlockRecord): BlockRecord[] {
  return ownBlocks(block).flatMap((each) => [each, ...blocksOf(each)]);
}

export function ownTests({ items }: BlockRecord): TestRecord[] {
  return items.filter((item) => item.kind === "test");
}

export function ownBlocks({ items }: BlockRecord): BlockRecord[] {
  return items.filter((item) => item.kind === "block");
}

/** Tests of one -ForEach stand together, behind those without one. */
export function groupedTests(tests: readonly TestRecord[]): readonly (TestRecord | readonly TestRecord[])[] {
  const groups = new Map<string, TestRecord[]>();
  for (const test of tests)
    if (test.groupId !== null) groups.set(test.groupId, [...(groups.get(test.groupId) ?? []), test]);
  return [...tests.filter(({ groupId }) => groupId === null), ...groups.values()];
}

/** Failed tests, blocks and files. */
export function failuresOf({ containers }: RunRecord): number {
  return containers.reduce(
    (sum, { root, failure }) =>
      sum +
      testsOf(root).filter(({ result }) => result === "Failed").length +
      blocksOf(root).filter((block) => block.failure !== null).length +
      (failure === null ? 0 : 1),
    0,
  );
}
