import { clrException } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { roundDecimal } from "../../objects/text/numbers/roundDecimal.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { PropertyAccess } from "../../objects/types/defineClr.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { FileSystemInfo } from "../../objects/values/io/FileSystemInfo.ts";
import type { Decimal } from "../../objects/values/numbers.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { outcomeMarks } from "../result/outcomeMarks.ts";
import { heldType } from "./heldType.ts";
import type { TypeCode } from "./TypeCode.ts";

const marks: ReadonlyMap<unknown, string> = new Map(Object.entries(outcomeMarks));

const markOf = (self: PropertyBag): string => marks.get(self.get("Result")) ?? "[ERR]";

/** The sum of some of the durations of an object. */
const sumOf =
  (...names: readonly string[]) =>
  (self: PropertyBag): TimeSpan =>
    new TimeSpan(names.reduce((sum, name) => sum + (self.get(name) as TimeSpan).ticks, 0n));

const own = (name: string) => (self: PropertyBag) => self.get(name);

const block = heldType({
  made: [
    ...["Blocks", "Tests", "ErrorRecord", "Order", "FrameworkData", "PluginData", "BeforeContainerFile"],
    ...["EachTestSetup", "OneTimeTestSetup", "EachTestTeardown", "OneTimeTestTeardown"],
    ...["EachBlockSetup", "OneTimeBlockSetup", "EachBlockTeardown", "OneTimeBlockTeardown"],
  ],
  first: () => ({ Result: "NotRun" }),
  computed: {
    Duration: sumOf("DiscoveryDuration", "UserDuration", "FrameworkDuration"),
    Id: own("GroupId"),
    ItemType: () => "Block",
  },
  toText: (self) => `${markOf(self)} ${toText(self.get("Name"))}`,
});

const test = heldType({
  made: ["ErrorRecord", "PluginData", "FrameworkData"],
  first: () => ({ FrameworkData: hashtable([["Runtime", hashtable([])]]) }),
  computed: {
    Duration: sumOf("UserDuration", "FrameworkDuration"),
    Id: own("GroupId"),
    ItemType: () => "Test",
  },
  toText: (self) => `${markOf(self)} ${toText(self.get("ExpandedName"))}`,
});

const run = heldType({
  made: [
    ...["Containers", "Plugins", "PluginConfiguration", "PluginData", "Failed", "FailedBlocks", "FailedContainers"],
    ...["Passed", "Skipped", "Inconclusive", "NotRun", "Tests"],
  ],
  first: () => ({ Result: "NotRun" }),
  toText: (self) => `${markOf(self)} Pester`,
});

/** The kind of a container; any other word is refused. */
const containerType: PropertyAccess<PropertyBag> = {
  get: own("Type"),
  set: (self, value: unknown) => {
    if (value !== "File" && value !== "ScriptBlock")
      throw clrException("System.ArgumentException", "Type must be 'File' or 'ScriptBlock' (Parameter 'value')");
    self.values.set("Type", value);
  },
};

function itemName(self: PropertyBag): string | null {
  const item = unwrap(self.get("Item"));
  if (item === null) return null;
  if (item instanceof FileSystemInfo) return item.path;
  return item instanceof ScriptBlock ? "<ScriptBlock>" : toText(item);
}

/** What a container takes from the root block of its tests. */
const takenOver = [
  ...["Data", "Blocks", "Result", "FailedCount", "PassedCount", "SkippedCount", "InconclusiveCount", "NotRunCount"],
  ...["TotalCount", "ErrorRecord", "Passed", "OwnPassed", "Skip", "ShouldRun", "Executed", "ExecutedAt"],
  ...["DiscoveryDuration", "UserDuration", "FrameworkDuration", "StandardOutput", "BeforeContainerFile"],
];

function containerOfBlock(this: ClrType, source: PropertyBag): PropertyBag {
  const made = newOf(this);
  const info = source.get("BlockContainer");
  if (info instanceof PropertyBag) for (const name of ["Type", "Item"]) made.values.set(name, info.get(name));
  for (const name of takenOver) if (source.values.has(name)) made.values.set(name, source.get(name));
  return made;
}

function newOf(type: ClrType): PropertyBag {
  return type.definition?.constructors.get("()")?.call(type) as PropertyBag;
}

const container = heldType({
  made: ["Blocks", "ErrorRecord", "BeforeContainerFile"],
  first: () => ({ Type: "File", Result: "NotRun" }),
  computed: {
    Name: itemName,
    Type: containerType,
    Duration: sumOf("DiscoveryDuration", "UserDuration", "FrameworkDuration"),
  },
  statics: {
    CreateFromBlock: containerOfBlock,
    CreateFromFile(this: ClrType, file: unknown) {
      const made = newOf(this);
      made.values.set("Item", file);
      return made;
    },
  },
  toText: (self) => `${markOf(self)} ${itemName(self) ?? ""}`,
});

const containerInfo = heldType({
  first: () => ({ Type: "File" }),
  computed: { Name: itemName, Type: containerType },
  toText: (self) => itemName(self) ?? "",
});

const percent = (self: PropertyBag, name: string): string =>
  `${toText(roundDecimal(self.get(name) as Decimal, 2, "ToEven"))}%`;

const codeCoverage = heldType({
  made: ["CommandsMissed", "CommandsExecuted", "FilesAnalyzed"],
  toText: (self) => `${percent(self, "CoveragePercent")} / ${percent(self, "CoveragePercentTarget")}`,
});

const invocationResult: TypeCode = (row) => {
  const make = function (this: ClrType, isSuccess: boolean, errors: unknown, output: unknown) {
    return new PropertyBag(this, { Success: isSuccess, ErrorRecord: errors, StandardOutput: output });
  };
  return { holds: row.properties, constructors: { [row.constructors[0]]: make }, statics: { Create: make } };
};

const shouldResult = heldType({});

const shouldExpectResult = heldType({
  toText: (self) => {
    const [expected, actual, because] = ["Expected", "Actual", "Because"].map((name) => toText(self.get(name)));
    return `Expected: ${expected} Actual: ${actual} Because: ${because}`;
  },
});

function hashtable(entries: readonly (readonly [string, unknown])[]): Hashtable {
  const table = new Hashtable();
  for (const [key, value] of entries) table.set(key, value);
  return table;
}

/** What a run gives: the run, its containers, blocks and tests, and the parts of these. */
export const resultTypes: Readonly<Record<string, TypeCode>> = {
  "Pester.Block": block,
  "Pester.Test": test,
  "Pester.Run": run,
  "Pester.Container": container,
  "Pester.ContainerInfo": containerInfo,
  "Pester.CodeCoverage": codeCoverage,
  "Pester.InvocationResult": invocationResult,
  "Pester.ShouldResult": shouldResult,
  "Pester.ShouldExpectResult": shouldExpectResult,
};
