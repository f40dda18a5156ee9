import { getMember } from "../../objects/members/getMember.ts";
import { toArray } from "../../objects/ops/toArray.ts";
import type { ViewFile } from "./View.ts";
import { column, item, list, table } from "./viewParts.ts";

const types = ["System.Management.Automation.PSModuleInfo"];

const views: ViewFile = () => [
  table("Module", types, [
    column("ModuleType", { width: 10, alignment: "Left" }),
    column("Version", { width: 10, alignment: "Left" }),
    column(prerelease, { label: "PreRelease", width: 10, alignment: "Left", only: "Core" }),
    column("Name", { width: 35, alignment: "Left" }),
    column(commandNames, { label: "ExportedCommands", alignment: "Left" }),
  ]),
  list("Module", types, [
    ...["Name", "Path", "Description", "ModuleType", "Version"].map((name) => item(name)),
    item(prerelease, "PreRelease", "Core"),
    item("NestedModules"),
    ...["ExportedFunctions", "ExportedCmdlets", "ExportedVariables", "ExportedAliases"].map((name) =>
      item((module) => keysOf(module, name), name),
    ),
  ]),
];

export default views;

export function prerelease(module: unknown): unknown {
  return getMember(getMember(getMember(module, "PrivateData"), "PSData"), "Prerelease");
}

export function commandNames(module: unknown): unknown {
  return keysOf(module, "ExportedCommands");
}

/** What a script block makes of the keys: none is nothing, and one is no list. */
function keysOf(module: unknown, name: string): unknown {
  const keys = toArray(getMember(getMember(module, name), "Keys"));
  return keys.length > 1 ? keys : (keys[0] ?? null);
}
