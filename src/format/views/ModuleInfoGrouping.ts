import { getMember } from "../../objects/members/getMember.ts";
import { toArray } from "../../objects/ops/toArray.ts";
import { toText } from "../../objects/ops/toText.ts";
import { commandNames, prerelease } from "./System.Management.Automation.PSModuleInfo.ts";
import type { ViewFile } from "./View.ts";
import { column, pathHeading, table } from "./viewParts.ts";

/** Modules as Get-Module -ListAvailable shows them, by the folders that hold them. */
const views: ViewFile = () => [
  table(
    "ModuleInfoGrouping",
    ["ModuleInfoGrouping"],
    [
      column("ModuleType", { width: 10, alignment: "Left" }),
      column("Version", { width: 10, alignment: "Left" }),
      column(prerelease, { label: "PreRelease", width: 10, alignment: "Left", only: "Core" }),
      column("Name", { width: 35, alignment: "Left" }),
      column(editions, { label: "PSEdition", width: 9, alignment: "Left", only: "Core" }),
      column(commandNames, { label: "ExportedCommands", alignment: "Left" }),
    ],
    {
      value: { kind: "code", text: "Directory", read: folderOf },
      heading: (module) => pathHeading("Directory", folderOf(module)),
    },
  ),
];

export default views;

/** The folder that holds the module's folder, or that of its versions. */
function folderOf(module: unknown): string {
  const base = toText(getMember(module, "ModuleBase"));
  const parent = (path: string) => path.slice(0, Math.max(path.lastIndexOf("\\"), 0)).replace(/:$/, ":\\");
  return /\\\d+(?:\.\d+)+$/.test(base) ? parent(parent(base)) : parent(base);
}

function editions(module: unknown): string {
  const named = toArray(getMember(module, "CompatiblePSEditions")).map((one) => toText(one));
  return named.length === 0 ? "Desk" : named.map((one) => (one === "Desktop" ? "Desk" : one)).join(",");
}
