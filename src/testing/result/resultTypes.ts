import { toText } from "../../objects/ops/toText.ts";
import { defineClr, type NamedClr } from "../../objects/types/defineClr.ts";
import { closedType } from "../../objects/types/typeRegistry.ts";
import type { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import type { TypeCode } from "../assembly/TypeCode.ts";
import { configurationObject } from "../configuration/configurationObject.ts";
import { callCommand } from "../run/callCommand.ts";
import { pesterRun } from "../run/PesterRun.ts";
import type { RunStateView } from "../run/RunStateView.ts";
import type { Outcome } from "../tree/Outcome.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { allTests, type BlockItem, type TestContainer, type TestItem } from "../tree/TestTree.ts";
import { clockTime } from "./clockTime.ts";
import { outcomeMarks } from "./outcomeMarks.ts";
import { resultType } from "./resultType.ts";
import type { ShouldExpectResult, ShouldResult } from "./ShouldResult.ts";

const list = (items: readonly unknown[], type = "System.Object"): ListObject => ListObject.of(type, [...items]);
const texts = (items: readonly string[]): ListObject => list(items, "System.String");
const resultList = (items: readonly unknown[], type: string): ListObject =>
  new ListObject(closedType("System.Collections.Generic.List", runningPesterType(type)), [...items]);
const testList = (items: readonly TestItem[]): ListObject => resultList(items, "Pester.Test");
const blockList = (items: readonly BlockItem[]): ListObject => resultList(items, "Pester.Block");
const containerList = (items: readonly TestContainer[]): ListObject => resultList(items, "Pester.Container");
/** The blocks of a kind of hook: Pester 5 has the one that counts. */
const hooks = (blocks: readonly CompiledScriptBlock[]): unknown =>
  pesterRun().version === 6
    ? new ListObject(runningPesterType("Pester.ScriptBlockCollection"), [...blocks])
    : (blocks.at(-1) ?? null);
const noHooks = (): unknown => hooks([]);
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

/** What tests and hooks of blocks took, those around no test too. */
function userMilliseconds(...blocks: readonly BlockItem[]): number {
  const own = (block: BlockItem) =>
    block.tests.reduce((sum, test) => sum + test.userMilliseconds, block.hookMilliseconds);
  return blocks.reduce((sum, block) => sum + own(block) + userMilliseconds(...block.blocks), 0);
}

const run = resultType<TestRun>({
  properties: {
    Containers: (self) => containerList(self.containers),
    Result: (self) => (self.failures > 0 ? "Failed" : "Passed"),
    FailedCount: (self) => self.of("Failed").length,
    FailedBlocksCount: (self) => self.failedBlocks.length,
    FailedContainersCount: (self) => self.failedContainers.length,
    PassedCount: (self) => self.of("Passed").length,
    SkippedCount: (self) => self.of("Skipped").length,
    InconclusiveCount: (self) => self.of("Inconclusive").length,
    NotRunCount: (self) => self.of("NotRun").length,
    TotalCount: (self) => self.tests.length,
    Duration: (self) => span(self.milliseconds),
    Executed: () => true,
    ExecutedAt: (self) => clockTime(self.executedAt),
    Version: (self) => self.version,
    PSVersion: shellVersion,
    PSBoundParameters: (self) => self.boundParameters,
    Plugins: () => null,
    PluginConfiguration: pluginConfiguration,
    PluginData: () => null,
    Configuration: (self) => configurationObject(self.configuration),
    DiscoveryDuration: (self) => span(self.discoveryMilliseconds),
    UserDuration: (self) => span(self.isParallel ? 0 : userMilliseconds(...self.containers.map(({ root }) => root))),
    FrameworkDuration: (self) =>
      span(self.isParallel ? 0 : self.milliseconds - userMilliseconds(...self.containers.map(({ root }) => root))),
    Failed: (self) => testList(self.of("Failed")),
    FailedBlocks: (self) => blockList(self.failedBlocks),
    FailedContainers: (self) => containerList(self.failedContainers),
    Passed: (self) => testList(self.of("Passed")),
    Skipped: (self) => testList(self.of("Skipped")),
    Inconclusive: (self) => testList(self.of("Inconclusive")),
    NotRun: (self) => testList(self.of("NotRun")),
    Tests: (self) => testList(self.tests),
    CodeCoverage: (self) => self.coverage?.result.object(self.coverage.report) ?? null,
  },
  isOver: () => true,
  toText: (self) => `${self.failures > 0 ? outcomeMarks.Failed : outcomeMarks.Passed} Pester`,
});

const container = resultType<TestContainer>({
  properties: {
    Name: (self) => self.name,
    Type: (self) => typeOfContainer(self),
    Item: (self) => itemOf(self),
    Data: (self) => hashtable([...self.parameters, ...self.data]),
    BeforeContainerFile: () => list([], "System.String"),
    Blocks: (self) => blockList(self.root.blocks),
    Result: (self) => self.result,
    Duration: (self) => span(self.milliseconds),
    FailedCount: countOf(containerTests, "Failed"),
    PassedCount: countOf(containerTests, "Passed"),
    SkippedCount: countOf(containerTests, "Skipped"),
    InconclusiveCount: countOf(containerTests, "Inconclusive"),
    NotRunCount: countOf(containerTests, "NotRun"),
    TotalCount: (self) => containerTests(self).length,
    ErrorRecord: (self) => list(self.errors),
    Passed: (self) => self.passed,
    OwnPassed: (self) => self.errors.length === 0,
    Skip: (self) => self.root.isLeftOut || self.root.hasOnlySkipped,
    ShouldRun: (self) => self.executed,
    Executed: (self) => self.executed,
    ExecutedAt: (self) => clockTime(self.executedAt),
    DiscoveryDuration: (self) => span(self.discoveryMilliseconds),
    UserDuration: (self) => span(userMilliseconds(self.root)),
    FrameworkDuration: (self) => span(Math.max(0, self.milliseconds - userMilliseconds(self.root))),
    StandardOutput: (self) => written(self.root.standardOutput),
  },
  isOver: (self) => self.isOver,
  toText: (self) => `${outcomeMarks[self.result]} ${self.name}`,
});

/** Of a skipped one Pester says so even where a filter leaves it out, and of the root nothing. */
function blockResult(block: BlockItem): Outcome {
  if (block.isRoot) return "NotRun";
  return block.isSkipped || block.hasOnlySkipped ? "Skipped" : block.result;
}

function blockPath(self: BlockItem): string {
  if (self.isRoot) return self.executed ? ".Root" : "Path";
  return (self.executed ? self.expandedNames : self.path).join(".");
}

const blockId = (self: BlockItem): string | null => (self.isRoot ? null : (self.groupId ?? ""));
const dataOfRoot = (self: BlockItem): unknown => (self.isRoot ? new Hashtable() : null);

/** What a block knows of its container: what is run, without what became of it. */
function containerInfo(self: TestContainer): PropertyBag {
  return new PropertyBag(runningPesterType("Pester.ContainerInfo"), {
    Type: typeOfContainer(self),
    Item: itemOf(self),
    Data: hashtable([...self.parameters, ...self.data]),
  });
}

const typeOfContainer = (self: TestContainer): string => (self.file === null ? "ScriptBlock" : "File");
const itemOf = (self: TestContainer): unknown => self.block ?? fileOf(self.file ?? "");

const block = resultType<BlockItem>({
  properties: {
    Name: (self) => self.name,
    // The outermost block has the path "Path", as it is made with.
    Path: (self) => texts(self.isRoot ? ["Path"] : self.path),
    Data: (self) => (self.isRoot ? new Hashtable() : (self.data?.value ?? null)),
    ExpandedName: (self) => self.expandedName,
    ExpandedPath: blockPath,
    Blocks: (self) => blockList(self.blocks),
    Tests: (self) => testList(self.tests),
    Result: blockResult,
    FailedCount: countOf(blockTests, "Failed"),
    PassedCount: countOf(blockTests, "Passed"),
    SkippedCount: countOf(blockTests, "Skipped"),
    NotRunCount: countOf(blockTests, "NotRun"),
    TotalCount: (self) => blockTests(self).length,
    ErrorRecord: (self) => list(self.errors),
    Duration: (self) => span(self.milliseconds),
    Id: blockId,
    GroupId: blockId,
    Tag: (self) => (self.isRoot ? null : texts(self.tags)),
    Focus: () => false,
    Skip: (self) => self.isSkipped || self.hasOnlySkipped,
    ItemType: () => "Block",
    BlockContainer: (self) => (self.root.container === null ? null : containerInfo(self.root.container)),
    BeforeContainerFile: () => list([], "System.String"),
    Root: (self) => self.root,
    IsRoot: (self) => self.isRoot,
    Parent: (self) => self.parent,
    EachTestSetup: (self) => hooks(self.hooks.BeforeEach),
    OneTimeTestSetup: (self) => hooks(self.hooks.BeforeAll),
    EachTestTeardown: (self) => hooks(self.hooks.AfterEach),
    OneTimeTestTeardown: (self) => hooks(self.hooks.AfterAll),
    EachBlockSetup: noHooks,
    OneTimeBlockSetup: noHooks,
    EachBlockTeardown: noHooks,
    OneTimeBlockTeardown: noHooks,
    Order: (self) => list(self.items),
    Passed: (self) => !self.isRoot && self.result === "Passed",
    First: (self) => self.isFirst,
    Last: (self) => self.isLast,
    StandardOutput: (self) => written(self.standardOutput),
    ShouldRun: (self) => self.shouldRun,
    Executed: (self) => self.executed,
    ExecutedAt: (self) => clockTime(self.executedAt),
    Exclude: (self) => self.isExcluded,
    Include: (self) => self.isIncluded,
    Explicit: (self) => self.isExplicit,
    DiscoveryDuration: () => span(0),
    FrameworkDuration: (self) => span(Math.max(0, self.milliseconds - userMilliseconds(self))),
    UserDuration: (self) => span(userMilliseconds(self)),
    OwnDuration: (self) => span(self.milliseconds - sumOfTimes(self.blocks)),
    ScriptBlock: (self) => self.body,
    StartLine: (self) => (self.isRoot ? 0 : self.line),
    FrameworkData: dataOfRoot,
    PluginData: dataOfRoot,
    PendingCount: () => 0,
    InconclusiveCount: countOf(blockTests, "Inconclusive"),
    OwnPassed: (self) => self.isLeft && self.errors.length === 0,
    OwnTotalCount: (self) => ownTests(self).length,
    OwnPassedCount: countOf(ownTests, "Passed"),
    OwnFailedCount: countOf(ownTests, "Failed"),
    OwnSkippedCount: countOf(ownTests, "Skipped"),
    OwnPendingCount: () => 0,
    OwnNotRunCount: countOf(ownTests, "NotRun"),
    OwnInconclusiveCount: countOf(ownTests, "Inconclusive"),
  },
  isOver: (self) => self.root.container?.isOver ?? false,
  toText: (self) => `${outcomeMarks[blockResult(self)]} ${self.name}`,
});

const test = resultType<TestItem>({
  properties: {
    Name: (self) => self.name,
    Path: (self) => texts(self.path),
    Data: (self) => self.data?.value ?? null,
    ExpandedName: (self) => self.expandedName,
    ExpandedPath: (self) => self.expandedPath,
    Result: (self) => self.result,
    ErrorRecord: (self) => list(self.errors),
    StandardOutput: (self) => written(self.standardOutput),
    Duration: (self) => span(self.milliseconds),
    ItemType: () => "Test",
    Id: (self) => self.groupId ?? "",
    GroupId: (self) => self.groupId ?? "",
    ScriptBlock: (self) => self.body,
    Tag: (self) => (self.tags.length > 0 ? texts(self.tags) : null),
    Focus: () => false,
    Skip: (self) => self.isSkipped,
    Block: (self) => self.block,
    First: (self) => self.isFirst,
    Last: (self) => self.isLast,
    Include: () => false,
    Exclude: () => false,
    Explicit: (self) => self.isExplicit,
    ShouldRun: (self) => self.shouldRun,
    StartLine: (self) => self.line,
    Executed: (self) => self.executed,
    ExecutedAt: (self) => clockTime(self.executedAt),
    Passed: (self) => self.result !== "Failed" && self.result !== "NotRun",
    Skipped: (self) => self.result === "Skipped",
    Inconclusive: (self) => self.result === "Inconclusive",
    UserDuration: (self) => span(self.userMilliseconds),
    FrameworkDuration: (self) => span(Math.max(0, self.milliseconds - self.userMilliseconds)),
    PluginData: () => null,
    FrameworkData: () => null,
  },
  isOver: (self) => self.block.root.container?.isOver ?? false,
  toText: (self) => `${outcomeMarks[self.result]} ${self.expandedName}`,
});

/** What plugins noted in the run; a result that is not raw has lost it. */
function pluginConfiguration(self: TestRun): Dictionary | null {
  if (!self.configuration.flag("Debug.ReturnRawResultObject")) return null;
  return hashtable([["SkipRemainingOnFailureCount", self.skippedAfterFailure]]);
}

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
  toText: () => "",
  properties: {
    "psobject CurrentTest {get;}": (self) => self.run.test,
    "psobject CurrentBlock {get;}": (self) => self.run.block,
  },
});

const shouldResult = resultType<ShouldResult>({
  properties: {
    Succeeded: () => false,
    FailureMessage: (self) => self.message,
    ExpectResult: (self) => self.expectResult,
  },
});

const shouldExpectResult = resultType<ShouldExpectResult>({
  properties: {
    Actual: (self) => self.compared.actual,
    Expected: (self) => self.compared.expected,
    Because: (self) => self.because,
  },
  toText: ({ compared, because }) => `Expected: ${compared.expected} Actual: ${compared.actual} Because: ${because}`,
});

/** The types that a session's own assembly has for results, whatever one that a script loaded does with them. */
export const resultCodes: ReadonlyMap<string, TypeCode> = new Map(
  Object.entries({
    "Pester.Run": run,
    "Pester.Container": container,
    "Pester.Block": block,
    "Pester.Test": test,
    "Pester.ShouldResult": shouldResult,
    "Pester.ShouldExpectResult": shouldExpectResult,
  }),
);

export const resultTypes: readonly NamedClr[] = [state] as unknown as NamedClr[];
