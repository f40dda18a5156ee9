import { toText } from "../../objects/ops/toText.ts";
import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { toUtcTicks } from "../../objects/text/time/timeZone.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import { blockId } from "../../runtime/types/blockIds.ts";
import { messageText } from "../output/errorLines.ts";
import type { Outcome } from "../tree/Outcome.ts";
import type { TestRun } from "../tree/TestRun.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";
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
  /** Of a script block. */
  readonly id?: string;
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
  /** Null once the run is given back, whose blocks do not tell it any more. */
  readonly command: string | null;
  readonly line: number;
  readonly tags: readonly string[];
  /** Blocks of one -ForEach share it. */
  readonly groupId: string | null;
  readonly executedAt: number;
  readonly milliseconds: number;
  readonly failure: FailureText | null;
  readonly isSkipped: boolean;
  readonly executed: boolean;
  /** Variables of -ForEach as texts. */
  readonly data: readonly (readonly [string, string])[];
  /** Their values in brackets, as a report adds them to a name that does not tell them; null without data. */
  readonly dataText: string | null;
  /** What BeforeAll and AfterAll wrote, a text each. */
  readonly output: readonly string[];
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
  /** Their values in brackets, as a report adds them to a name that does not tell them; null without data. */
  readonly dataText: string | null;
  /** What it wrote, a text each. */
  readonly output: readonly string[];
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
  /** Where that was said. */
  readonly reasonTrace: string;
  /** What the runner has to say of a failure besides: hints, and what the organisation went through. */
  readonly notes: readonly string[];
}

/** The record of a run in the running session, while it ends or when it was given back (`isGiven`). */
export function runRecord(run: TestRun, isGiven = false): RunRecord {
  return {
    version: run.version,
    suiteName: run.configuration.text("TestResult.TestSuiteName"),
    machine: machineText(),
    executedAt: run.executedAt,
    milliseconds: run.milliseconds,
    containers: run.containers.map((container) => containerRecord(container, isGiven)),
  };
}

export function containerRecord(container: TestContainer, isGiven = false): ContainerRecord {
  const { name, file, block, executedAt, milliseconds, errors, root } = container;
  const failure = errors.length > 0 ? testFailure(container) : null;
  const id = file === null && block !== null ? { id: blockId(block).text } : {};
  return { name, ...id, executedAt, milliseconds, failure, root: blockRecord(root, isGiven) };
}

function blockRecord(block: BlockItem, isGiven: boolean): BlockRecord {
  const { name, expandedName, path, command, line, tags, groupId, executedAt, milliseconds } = block;
  return {
    kind: "block",
    name,
    expandedName,
    path,
    expandedPath: block.expandedNames.join("."),
    command: isGiven ? null : command,
    line,
    tags,
    groupId,
    executedAt,
    milliseconds,
    failure: block.errors.length > 0 ? testFailure(block) : null,
    isSkipped: block.isSkipped,
    executed: block.executed,
    ...dataTexts(block),
    output: outputTexts(block),
    items: block.items.map((item) => (item.kind === "test" ? testRecord(item) : blockRecord(item, isGiven))),
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
    ...dataTexts(test),
    output: outputTexts(test),
    groupId,
    isSkipped,
    result,
    executed: test.executed,
    executedAt: test.executedAt,
    milliseconds: test.milliseconds,
    failure: result === "Failed" ? testFailure(test) : null,
    notes: test.notes,
    ...(result === "Passed" || result === "Failed" || !first
      ? { reason: null, reasonTrace: "" }
      : { reason: messageText(first), reasonTrace: testFailure(test).trace }),
  };
}

type DataTexts = Pick<TestRecord, "data" | "dataText">;

function dataTexts({ data }: TestItem | BlockItem): DataTexts {
  const entries = data?.entries ?? [];
  const isTable = data !== null && data.value instanceof Dictionary;
  return {
    data: entries.map(([key, value]) => [key, propertyText(value)]),
    dataText: isTable ? `(${entries.map(([, value]) => argumentText(value)).join(",")})` : null,
  };
}

function propertyText(given: unknown): string {
  const value = unwrap(given);
  if (value === null || value === undefined) return "null";
  return value instanceof DateTime ? formatDateTime(utcOf(value), "o", "en-US") : toText(value);
}

function utcOf(time: DateTime): DateTime {
  return time.kind === "Utc" ? time : new DateTime(toUtcTicks(time.ticks), "Utc");
}

function argumentText(given: unknown): string {
  const value = unwrap(given);
  if (value === null || value === undefined) return "null";
  return typeof value === "string" ? `"${value}"` : toText(value);
}

function outputTexts({ standardOutput }: TestItem | BlockItem): string[] {
  return standardOutput.map((value) => toText(value));
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

/** Those of one -ForEach stand together, behind those without one, and are sorted by the text of their ids. */
export function grouped<T extends TestRecord | BlockRecord>(all: readonly T[]): readonly (T | readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) if (one.groupId !== null) groups.set(one.groupId, [...(groups.get(one.groupId) ?? []), one]);
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return [...all.filter(({ groupId }) => groupId === null), ...sorted.map(([, group]) => group)];
}

export function wasRun({ result }: TestRecord): boolean {
  return result !== "NotRun";
}

/** How many blocks below one failed themselves. */
export function failedBlocksIn(block: BlockRecord): number {
  const own = block.failure !== null && block.path.length > 0 ? 1 : 0;
  return block.items.reduce((sum, item) => sum + (item.kind === "block" ? failedBlocksIn(item) : 0), own);
}

/** Whether a file could not be read as tests, and has none that ran. */
export function failedDiscovery({ failure, root }: ContainerRecord): boolean {
  return failure !== null && !testsOf(root).some(wasRun);
}

export interface TestCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly inconclusive: number;
  readonly skipped: number;
}

export function countsOf(tests: readonly TestRecord[]): TestCounts {
  const of = (result: TestRecord["result"]): number => tests.filter((test) => test.result === result).length;
  return {
    total: tests.filter(wasRun).length,
    passed: of("Passed"),
    failed: of("Failed"),
    inconclusive: of("Inconclusive"),
    skipped: of("Skipped"),
  };
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
