import { toText } from "../../objects/ops/toText.ts";
import { defineClr, type NamedClr } from "../../objects/types/defineClr.ts";
import type { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { configurationObject } from "../configuration/configurationObject.ts";
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

/** How many tests there are of a result. */
function countOf<Self>(testsOf: (self: Self) => readonly TestItem[], result: Outcome): (self: Self) => number {
  return (self) => testsOf(self).filter((test) => test.result === result).length;
}

/** Nothing is counted in a file that does not run. */
const containerTests = (self: TestContainer): readonly TestItem[] => (self.executed ? allTests(self.root) : []);
const blockTests = (self: BlockItem): readonly TestItem[] => (self.root.container?.executed ? allTests(self) : []);
const ownTests = (self: BlockItem): readonly TestItem[] => (self.root.container?.executed ? self.tests : []);

function sumOfTimes(blocks: readonly BlockItem[]): number {
  return blocks.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function userMilliseconds(tests: readonly TestItem[]): number {
  return tests.reduce((sum, test) => sum + test.userMilliseconds, 0);
}

const run = defineClr<TestRun>("Pester.Run", {
  properties: {
    "System.Collections.Generic.List[Pester.Container] Containers {get;}": (self) => containerList(self.containers),
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
    "datetime ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "string Version {get;}": (self) => self.version,
    "string PSVersion {get;}": shellVersion,
    "System.Object PSBoundParameters {get;}": (self) => self.boundParameters,
    "System.Collections.Generic.List[System.Object] Plugins {get;}": () => null,
    "hashtable PluginConfiguration {get;}": () => null,
    "hashtable PluginData {get;}": () => null,
    "PesterConfiguration Configuration {get;}": (self) => configurationObject(self.configuration),
    "timespan DiscoveryDuration {get;}": (self) => span(self.discoveryMilliseconds),
    "timespan UserDuration {get;}": (self) => span(userMilliseconds(self.tests)),
    "timespan FrameworkDuration {get;}": (self) => span(self.milliseconds - userMilliseconds(self.tests)),
    "System.Collections.Generic.List[Pester.Test] Failed {get;}": (self) => testList(self.of("Failed")),
    "System.Collections.Generic.List[Pester.Block] FailedBlocks {get;}": (self) => blockList(self.failedBlocks),
    "System.Collections.Generic.List[Pester.Container] FailedContainers {get;}": (self) =>
      containerList(self.failedContainers),
    "System.Collections.Generic.List[Pester.Test] Passed {get;}": (self) => testList(self.of("Passed")),
    "System.Collections.Generic.List[Pester.Test] Skipped {get;}": (self) => testList(self.of("Skipped")),
    "System.Collections.Generic.List[Pester.Test] Inconclusive {get;}": (self) => testList(self.of("Inconclusive")),
    "System.Collections.Generic.List[Pester.Test] NotRun {get;}": (self) => testList(self.of("NotRun")),
    "System.Collections.Generic.List[Pester.Test] Tests {get;}": (self) => testList(self.tests),
    "Pester.CodeCoverage CodeCoverage {get;}": (self) => self.coverage?.result.object(self.coverage.report) ?? null,
  },
  toText: (self) => `${self.failures > 0 ? outcomeMarks.Failed : outcomeMarks.Passed} Pester`,
});

const container = defineClr<TestContainer>("Pester.Container", {
  properties: {
    "string Name {get;}": (self) => self.name,
    "string Type {get;}": (self) => (self.file === null ? "ScriptBlock" : "File"),
    "System.Object Item {get;}": (self) => self.block ?? fileOf(self.file ?? ""),
    "System.Object Data {get;}": (self) => hashtable([...self.parameters, ...self.data]),
    "System.Collections.Generic.List[Pester.Block] Blocks {get;}": (self) => blockList(self.root.blocks),
    "string Result {get;}": (self) => self.result,
    "timespan Duration {get;}": (self) => span(self.milliseconds),
    "int FailedCount {get;}": countOf(containerTests, "Failed"),
    "int PassedCount {get;}": countOf(containerTests, "Passed"),
    "int SkippedCount {get;}": countOf(containerTests, "Skipped"),
    "int InconclusiveCount {get;}": countOf(containerTests, "Inconclusive"),
    "int NotRunCount {get;}": countOf(containerTests, "NotRun"),
    "int TotalCount {get;}": (self) => containerTests(self).length,
    "System.Collections.Generic.List[System.Object] ErrorRecord {get;}": (self) => list(self.errors),
    "bool Passed {get;}": (self) => self.passed,
    "bool OwnPassed {get;}": (self) => self.errors.length === 0,
    "bool Skip {get;}": (self) => self.root.isLeftOut || self.root.hasOnlySkipped,
    "bool ShouldRun {get;}": (self) => self.executed,
    "bool Executed {get;}": (self) => self.executed,
    "datetime ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "timespan DiscoveryDuration {get;}": (self) => span(self.discoveryMilliseconds),
    "timespan UserDuration {get;}": (self) => span(userMilliseconds(allTests(self.root))),
    "timespan FrameworkDuration {get;}": (self) =>
      span(Math.max(0, self.milliseconds - userMilliseconds(allTests(self.root)))),
    "System.Object StandardOutput {get;}": (self) => written(self.root.standardOutput),
  },
  toText: (self) => `${outcomeMarks[self.result]} ${self.name}`,
});

/** Of a skipped one Pester says so even where a filter leaves it out, and of the root nothing. */
function blockResult(block: BlockItem): Outcome {
  if (block.isRoot) return "NotRun";
  return block.isSkipped || block.hasOnlySkipped ? "Skipped" : block.result;
}

const block = defineClr<BlockItem>("Pester.Block", {
  properties: {
    "string Name {get;}": (self) => self.name,
    "System.Collections.Generic.List[string] Path {get;}": (self) => texts(self.path),
    "System.Object Data {get;}": (self) => self.data?.value ?? null,
    "string ExpandedName {get;}": (self) => self.expandedName,
    "string ExpandedPath {get;}": (self) => (self.executed ? self.expandedNames : self.path).join("."),
    "System.Collections.Generic.List[Pester.Block] Blocks {get;}": (self) => blockList(self.blocks),
    "System.Collections.Generic.List[Pester.Test] Tests {get;}": (self) => testList(self.tests),
    "string Result {get;}": blockResult,
    "int FailedCount {get;}": countOf(blockTests, "Failed"),
    "int PassedCount {get;}": countOf(blockTests, "Passed"),
    "int SkippedCount {get;}": countOf(blockTests, "Skipped"),
    "int NotRunCount {get;}": countOf(blockTests, "NotRun"),
    "int TotalCount {get;}": (self) => blockTests(self).length,
    "System.Collections.Generic.List[System.Object] ErrorRecord {get;}": (self) => list(self.errors),
    "timespan Duration {get;}": (self) => span(self.milliseconds),
    "string Id {get;}": (self) => self.groupId ?? "",
    "string GroupId {get;}": (self) => self.groupId ?? "",
    "System.Collections.Generic.List[string] Tag {get;}": (self) => texts(self.tags),
    "bool Focus {get;}": () => false,
    "bool Skip {get;}": (self) => self.isSkipped || self.hasOnlySkipped,
    "string ItemType {get;}": () => "Block",
    "Pester.ContainerInfo BlockContainer {get;}": (self) => self.root.container,
    "System.Object Root {get;}": (self) => self.root,
    "bool IsRoot {get;}": (self) => self.isRoot,
    "System.Object Parent {get;}": (self) => self.parent,
    "scriptblock EachTestSetup {get;}": (self) => self.hooks.BeforeEach.at(-1) ?? null,
    "scriptblock OneTimeTestSetup {get;}": (self) => self.hooks.BeforeAll.at(-1) ?? null,
    "scriptblock EachTestTeardown {get;}": (self) => self.hooks.AfterEach.at(-1) ?? null,
    "scriptblock OneTimeTestTeardown {get;}": (self) => self.hooks.AfterAll.at(-1) ?? null,
    "scriptblock EachBlockSetup {get;}": () => null,
    "scriptblock OneTimeBlockSetup {get;}": () => null,
    "scriptblock EachBlockTeardown {get;}": () => null,
    "scriptblock OneTimeBlockTeardown {get;}": () => null,
    "System.Collections.Generic.List[System.Object] Order {get;}": (self) => list(self.items),
    "bool Passed {get;}": (self) => !self.isRoot && self.result === "Passed",
    "bool First {get;}": (self) => self.isFirst,
    "bool Last {get;}": (self) => self.isLast,
    "System.Object StandardOutput {get;}": (self) => written(self.standardOutput),
    "bool ShouldRun {get;}": (self) => self.shouldRun,
    "bool Executed {get;}": (self) => self.executed,
    "datetime ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "bool Exclude {get;}": (self) => self.isExcluded,
    "bool Include {get;}": (self) => self.isIncluded,
    "bool Explicit {get;}": (self) => self.isExplicit,
    "timespan DiscoveryDuration {get;}": () => span(0),
    "timespan FrameworkDuration {get;}": (self) =>
      span(Math.max(0, self.milliseconds - userMilliseconds(allTests(self)))),
    "timespan UserDuration {get;}": (self) => span(userMilliseconds(allTests(self))),
    "timespan OwnDuration {get;}": (self) => span(self.milliseconds - sumOfTimes(self.blocks)),
    "scriptblock ScriptBlock {get;}": (self) => self.body,
    "int StartLine {get;}": (self) => self.line,
    "hashtable FrameworkData {get;}": () => null,
    "hashtable PluginData {get;}": () => null,
    "int PendingCount {get;}": () => 0,
    "int InconclusiveCount {get;}": countOf(blockTests, "Inconclusive"),
    "bool OwnPassed {get;}": (self) => self.executed && self.errors.length === 0,
    "int OwnTotalCount {get;}": (self) => ownTests(self).length,
    "int OwnPassedCount {get;}": countOf(ownTests, "Passed"),
    "int OwnFailedCount {get;}": countOf(ownTests, "Failed"),
    "int OwnSkippedCount {get;}": countOf(ownTests, "Skipped"),
    "int OwnPendingCount {get;}": () => 0,
    "int OwnNotRunCount {get;}": countOf(ownTests, "NotRun"),
    "int OwnInconclusiveCount {get;}": countOf(ownTests, "Inconclusive"),
  },
  toText: (self) => `${outcomeMarks[blockResult(self)]} ${self.expandedName}`,
});

const test = defineClr<TestItem>("Pester.Test", {
  properties: {
    "string Name {get;}": (self) => self.name,
    "System.Collections.Generic.List[string] Path {get;}": (self) => texts(self.path),
    "System.Object Data {get;}": (self) => self.data?.value ?? null,
    "string ExpandedName {get;}": (self) => self.expandedName,
    "string ExpandedPath {get;}": (self) => self.expandedPath,
    "string Result {get;}": (self) => self.result,
    "System.Collections.Generic.List[System.Object] ErrorRecord {get;}": (self) => list(self.errors),
    "System.Object StandardOutput {get;}": (self) => written(self.standardOutput),
    "timespan Duration {get;}": (self) => span(self.milliseconds),
    "string ItemType {get;}": () => "Test",
    "string Id {get;}": (self) => self.groupId ?? "",
    "string GroupId {get;}": (self) => self.groupId ?? "",
    "scriptblock ScriptBlock {get;}": (self) => self.body,
    "System.Collections.Generic.List[string] Tag {get;}": (self) => (self.tags.length > 0 ? texts(self.tags) : null),
    "bool Focus {get;}": () => false,
    "bool Skip {get;}": (self) => self.isSkipped,
    "System.Object Block {get;}": (self) => self.block,
    "bool First {get;}": (self) => self.isFirst,
    "bool Last {get;}": (self) => self.isLast,
    "bool Include {get;}": () => false,
    "bool Exclude {get;}": () => false,
    "bool Explicit {get;}": (self) => self.isExplicit,
    "bool ShouldRun {get;}": (self) => self.shouldRun,
    "int StartLine {get;}": (self) => self.line,
    "bool Executed {get;}": (self) => self.executed,
    "System.Nullable[datetime] ExecutedAt {get;}": (self) => clockTime(self.executedAt),
    "bool Passed {get;}": (self) => self.result !== "Failed" && self.result !== "NotRun",
    "bool Skipped {get;}": (self) => self.result === "Skipped",
    "bool Inconclusive {get;}": (self) => self.result === "Inconclusive",
    "timespan UserDuration {get;}": (self) => span(self.userMilliseconds),
    "timespan FrameworkDuration {get;}": (self) => span(Math.max(0, self.milliseconds - self.userMilliseconds)),
    "hashtable PluginData {get;}": () => null,
    "hashtable FrameworkData {get;}": () => null,
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
