import { getMember } from "../../objects/members/getMember.ts";
import { notModelledMark } from "../../objects/members/propertyList.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { TableView } from "./View.ts";
import { column, table } from "./viewParts.ts";

const types = [
  "Alias",
  "Application",
  "Cmdlet",
  "Command",
  "ExternalScript",
  "Filter",
  "Function",
  "Script",
  "Workflow",
].map((kind) => `System.Management.Automation.${kind}Info`);

/** The table of commands of every kind, which share one. */
export function commandTable(): TableView {
  return table("CommandInfo", types, [
    column("CommandType", { label: "CommandType", width: 15 }),
    column(shownName, { label: "Name", width: 50 }),
    column("Version", { label: "Version", width: 10 }),
    column(shownSource, { label: "Source" }),
  ]);
}

/** A command that is known and not modelled is marked, in lists alone: its properties are the product's. */
function shownSource(command: unknown): unknown {
  const source = getMember(command, "Source");
  return (unwrap(command) as { readonly isUnmodelled?: boolean }).isUnmodelled
    ? `${toText(source)} ${notModelledMark}`
    : source;
}

/** An alias shows what it stands for: "gci -> Get-ChildItem". */
function shownName(command: unknown): unknown {
  return toText(getMember(command, "CommandType")) === "Alias"
    ? getMember(command, "DisplayName")
    : getMember(command, "Name");
}
