import { toText } from "../../objects/ops/toText.ts";
import { defineClr, type NamedClr } from "../../objects/types/defineClr.ts";
import type { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { callCommand } from "../run/callCommand.ts";
import type { RunStateView } from "../run/RunStateView.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { allTests, type BlockItem, type Outcome, type TestContainer, type TestItem } from "../tree/TestTree.ts";
import { clockTime } from "./clockTime.ts";
import { outcomeMarks } from "./outcomeMarks.ts";
import type { ShouldExpectResult, ShouldResult } from "./ShouldResult.ts";

const list = (items: readonly unknown[], type = "System.Object"): ListObject => ListObject.of(type, [...items]);
const texts = (items: readonly string[]): ListObject => list(items, "System.String");
const testList = (items: readonly TestItem[]): ListObject => list(items, "Pester.Test");
const blockList = (items: readonly BlockItem[]): ListObject => list(items, "Pester.Block");
const containerList = (items: readonly TestContainer[]): ListObject => list(items, "Pester.Container");
const span = (milliseconds: number): TimeSpan => new TimeSpan(BigInt(Math.round(milliseconds * 10_000)));

interface Counted {
  readonly tests: readonly TestItem[];
}

/** How many tests there are of each result. */
function counts<Self>(testsOf: (self: Self) => Counted["tests"], prefix = ""): Record<string, (self: Self) => unknown> {
  const of = (result: Outcome) => (self: Self) => testsOf(self).filter((test) => test.result === result).length;
  return {
    [`int ${prefix}FailedCount {get;}`]: of("Failed"),
    [`int ${prefix}PassedCount {get;}`]: of("Passed"),
    [`int ${prefix}SkippedCount {get;}`]: of("Skipped"),
    [`int ${prefix}InconclusiveCount {get;}`]: of("Inconclusive"),
    [`int ${prefix}NotRunCount {get;}`]: of("NotRun"),
    [`int ${prefix}TotalCount {get;}`]: (self) => testsOf(self).length,
  };
}

function sumOfTimes(blocks: readonly BlockItem[]): number {
  return blocks.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function userMilliseconds(tests: readonly TestItem[]): number {
  return tests.reduce((sum, test) => sum + test.userMilliseconds, 0);
}

const run = defineClr<TestRun>("Pester.Run", {
  properties: {
    "psobject Containers {get;}": (self) => containerList(self.containers),
    "string Result {get;}": (self) => (self.failures > 0 ? "Failed" : "Passed"),
    "int FailedCount {get;}": (self) => self.of("Failed").length,
    "int FailedBlocksCount {get;}": (self) => self.failedBlocks.length,
    "int FailedContainersCount {get;}": (self) => self.failedContainers.length,
    "int PassedCount {get;}": (self) => self.of("Passed").length,
    "int SkippedCount {get;}": (self) => self.of("Skipped").length,
    "int InconclusiveCount {get;}": (self) => self.of("Inconclusive").length,
    "int NotRunCount {get;}": (self) => self.of("NotRun").length,
    "int TotalCount {get;}": (self) => self.tests.length,
    "timespan Duration {get;}": (self) => span(self.milliseconds),
    "bool Executed {get;}": () => true,
    "psobject ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "psobject Version {get;}": (self) => self.version,
    "string PSVersion {get;}": shellVersion,
    "psobject PSBoundParameters {get;}": (self) => self.boundParameters,
    "psobject Configuration {get;}": (self) => self.configuration,
    "psobject PluginConfiguration {get;}": () => null,
    "psobject PluginData {get;}": () => null,
    "psobject Plugins {get;}": () => null,
    "timespan DiscoveryDuration {get;}": (self) => span(self.discoveryMilliseconds),
    "timespan UserDuration {get;}": (self) => span(userMilliseconds(self.tests)),
    "timespan FrameworkDuration {get;}": (self) => span(self.milliseconds - userMilliseconds(self.tests)),
    "psobject Failed {get;}": (self) => testList(self.of("Failed")),
    "psobject FailedBlocks {get;}": (self) => blockList(self.failedBlocks),
    "psobject FailedContainers {get;}": (self) => containerList(self.failedContainers),
    "psobject Passed {get;}": (self) => testList(self.of("Passed")),
    "psobject Skipped {get;}": (self) => testList(self.of("Skipped")),
    "psobject Inconclusive {get;}": (self) => testList(self.of("Inconclusive")),
    "psobject NotRun {get;}": (self) => testList(self.of("NotRun")),
    "psobject Tests {get;}": (self) => testList(self.tests),
    "psobject CodeCoverage {get;}": (self) => self.coverage?.result.object(self.coverage.report) ?? null,
  },
  toText: (self) => `${self.failures > 0 ? outcomeMarks.Failed : outcomeMarks.Passed} Pester`,
});

const container = defineClr<TestContainer>("Pester.Container", {
  properties: {
    "string Name {get;}": (self) => self.name,
    "string Type {get;}": (self) => (self.file === null ? "ScriptBlock" : "File"),
    "psobject Item {get;}": (self) => self.block ?? fileOf(self.file ?? ""),
    "psobject Data {get;}": (self) => hashtable([...self.parameters, ...self.data]),
    "psobject Blocks {get;}": (self) => blockList(self.root.blocks),
    "string Result {get;}": (self) => self.result,
    "timespan Duration {get;}": (self) => span(self.milliseconds),
    ...counts<TestContainer>((self) => allTests(self.root)),
    "psobject ErrorRecord {get;}": (self) => list(self.errors),
    "bool Passed {get;}": (self) => self.result === "Passed",
    "bool OwnPassed {get;}": (self) => self.errors.length === 0,
    "bool Skip {get;}": () => false,
    "bool ShouldRun {get;}": (self) => self.executed,
    "bool Executed {get;}": (self) => self.executed,
    "psobject ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "timespan DiscoveryDuration {get;}": (self) => span(self.discoveryMilliseconds),
    "timespan UserDuration {get;}": (self) => span(userMilliseconds(allTests(self.root))),
    "timespan FrameworkDuration {get;}": (self) =>
      span(Math.max(0, self.milliseconds - userMilliseconds(allTests(self.root)))),
    "psobject StandardOutput {get;}": (self) => written(self.root.standardOutput),
  },
  toText: (self) => `${outcomeMarks[self.result]} ${self.name}`,
});

/** Of a skipped one Pester says so even where a filter leaves it out, and of the root nothing. */
function blockResult(block: BlockItem): Outcome {
  if (block.isRoot) return "NotRun";
  return block.isSkipped ? "Skipped" : block.result;
}

const block = defineClr<BlockItem>("Pester.Block", {
  properties: {
    "string Name {get;}": (self) => self.name,
    "psobject Path {get;}": (self) => texts(self.path),
    "psobject Data {get;}": (self) => self.data?.value ?? null,
    "string ExpandedName {get;}": (self) => self.expandedName,
    "string ExpandedPath {get;}": (self) => self.expandedNames.join("."),
    "psobject Blocks {get;}": (self) => blockList(self.blocks),
    "psobject Tests {get;}": (self) => testList(self.tests),
    "string Result {get;}": blockResult,
    ...counts<BlockItem>(allTests),
    ...counts<BlockItem>((self) => self.tests, "Own"),
    "int PendingCount {get;}": () => 0,
    "int OwnPendingCount {get;}": () => 0,
    "timespan Duration {get;}": (self) => span(self.milliseconds),
    "timespan OwnDuration {get;}": (self) => span(self.milliseconds - sumOfTimes(self.blocks)),
    "timespan DiscoveryDuration {get;}": () => span(0),
    "psobject BlockContainer {get;}": (self) => self.root.container,
    "psobject EachTestSetup {get;}": (self) => self.hooks.BeforeEach.at(-1) ?? null,
    "psobject EachTestTeardown {get;}": (self) => self.hooks.AfterEach.at(-1) ?? null,
    "psobject OneTimeTestSetup {get;}": (self) => self.hooks.BeforeAll.at(-1) ?? null,
    "psobject OneTimeTestTeardown {get;}": (self) => self.hooks.AfterAll.at(-1) ?? null,
    "psobject EachBlockSetup {get;}": () => null,
    "psobject EachBlockTeardown {get;}": () => null,
    "psobject OneTimeBlockSetup {get;}": () => null,
    "psobject OneTimeBlockTeardown {get;}": () => null,
    "bool Focus {get;}": () => false,
    "string ItemType {get;}": () => "Block",
    "psobject Parent {get;}": (self) => self.parent,
    "psobject ErrorRecord {get;}": (self) => list(self.errors),
    "psobject Tag {get;}": (self) => texts(self.tags),
    "psobject ScriptBlock {get;}": (self) => self.body,
    "string GroupId {get;}": (self) => self.groupId ?? "",
    "string Id {get;}": (self) => self.groupId ?? "",
    "bool Skip {get;}": (self) => self.isSkipped,
    "bool IsRoot {get;}": (self) => self.isRoot,
    "psobject Root {get;}": (self) => self.root,
    "psobject StandardOutput {get;}": (self) => written(self.standardOutput),
    "psobject Order {get;}": (self) => list(self.items),
    "bool ShouldRun {get;}": (self) => self.shouldRun,
    "bool Executed {get;}": (self) => self.executed,
    "psobject ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "bool Passed {get;}": (self) => !self.isRoot && self.result === "Passed",
    "bool OwnPassed {get;}": (self) => self.executed && self.errors.length === 0,
    "bool Include {get;}": (self) => self.isIncluded,
    "bool Exclude {get;}": (self) => self.isExcluded,
    "bool Explicit {get;}": (self) => self.isExplicit,
    "bool First {get;}": (self) => self.isFirst,
    "bool Last {get;}": (self) => self.isLast,
    "timespan UserDuration {get;}": (self) => span(userMilliseconds(allTests(self))),
    "timespan FrameworkDuration {get;}": (self) =>
      span(Math.max(0, self.milliseconds - userMilliseconds(allTests(self)))),
    "int StartLine {get;}": (self) => self.line,
    "string FrameworkData {get;}": () => null,
    "psobject PluginData {get;}": () => null,
  },
  toText: (self) => `${outcomeMarks[blockResult(self)]} ${self.expandedName}`,
});

const test = defineClr<TestItem>("Pester.Test", {
  properties: {
    "string Name {get;}": (self) => self.name,
    "psobject Path {get;}": (self) => texts(self.path),
    "psobject Data {get;}": (self) => self.data?.value ?? null,
    "string ExpandedName {get;}": (self) => self.expandedName,
    "string ExpandedPath {get;}": (self) => self.expandedPath,
    "string Result {get;}": (self) => self.result,
    "psobject ErrorRecord {get;}": (self) => list(self.errors),
    "psobject StandardOutput {get;}": (self) => written(self.standardOutput),
    "timespan Duration {get;}": (self) => span(self.milliseconds),
    "bool Focus {get;}": () => false,
    "string ItemType {get;}": () => "Test",
    "string GroupId {get;}": (self) => self.groupId ?? "",
    "string Id {get;}": (self) => self.groupId ?? "",
    "psobject ScriptBlock {get;}": (self) => self.body,
    "psobject Tag {get;}": (self) => (self.tags.length > 0 ? texts(self.tags) : null),
    "bool Skip {get;}": (self) => self.isSkipped,
    "psobject Block {get;}": (self) => self.block,
    "bool First {get;}": (self) => self.isFirst,
    "bool Last {get;}": (self) => self.isLast,
    "bool Include {get;}": () => false,
    "bool Exclude {get;}": () => false,
    "bool Explicit {get;}": (self) => self.isExplicit,
    "bool ShouldRun {get;}": (self) => self.shouldRun,
    "int StartLine {get;}": (self) => self.line,
    "bool Executed {get;}": (self) => self.executed,
    "psobject ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "bool Passed {get;}": (self) => self.result === "Passed" || (self.result === "Skipped" && self.errors.length === 0),
    "bool Skipped {get;}": (self) => self.result === "Skipped",
    "bool Inconclusive {get;}": (self) => self.result === "Inconclusive",
    "psobject FrameworkData {get;}": () => null,
    "psobject PluginData {get;}": () => null,
    "timespan UserDuration {get;}": (self) => span(self.userMilliseconds),
    "timespan FrameworkDuration {get;}": (self) => span(Math.max(0, self.milliseconds - self.userMilliseconds)),
  },
  toText: (self) => `${outcomeMarks[self.result]} ${self.expandedName}`,
});

/** Nothing, the one value, or all. */
function written(values: readonly unknown[]): unknown {
  return values.length < 2 ? (values[0] ?? null) : [...values];
}

function shellVersion(): string {
  const table = unwrap(runningEngine().globalScope.find("psversiontable")?.value);
  return table instanceof Hashtable ? toText(table.get("PSVersion")) : "";
}

/** The file as an object; its path where there is no such file. */
function fileOf(path: string): unknown {
  const [item] = callCommand(runningEngine(), "Get-Item", [
    ["LiteralPath", path],
    ["ErrorAction", "Ignore"],
  ]);
  return item ?? path;
}

function hashtable(entries: readonly (readonly [string, unknown])[]): Dictionary {
  const table = new Hashtable();
  for (const [key, value] of entries) table.set(key, value);
  return table;
}

const state = defineClr<RunStateView>("Pester.RunState", {
  properties: {
    "psobject CurrentTest {get;}": (self) => self.run.test,
    "psobject CurrentBlock {get;}": (self) => self.run.block,
  },
});

const shouldResult = defineClr<ShouldResult>("Pester.ShouldResult", {
  properties: {
    "bool Succeeded {get;}": () => false,
    "string FailureMessage {get;}": (self) => self.message,
    "psobject ExpectResult {get;}": (self) => self.expectResult,
  },
});

const shouldExpectResult = defineClr<ShouldExpectResult>("Pester.ShouldExpectResult", {
  properties: {
    "string Actual {get;}": (self) => self.compared.actual,
    "string Expected {get;}": (self) => self.compared.expected,
    "string Because {get;}": (self) => self.because,
  },
  toText: ({ compared, because }) => `Expected: ${compared.expected} Actual: ${compared.actual} Because: ${because}`,
});

export const resultTypes: readonly NamedClr[] = [
  run,
  container,
  block,
  test,
  state,
  shouldResult,
  shouldExpectResult,
] as unknown as NamedClr[];
