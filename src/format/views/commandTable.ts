import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { TableView } from "./View.ts";
import { column, table } from "./viewParts.ts";

const types = ["Alias", "Application", "Cmdlet", "Command", "ExternalScript", "Filter", "Function", "Script"].map(
  (kind) => `System.Management.Automation.${kind}Info`,
);

/** The table of commands of every kind, which share one. */
export function commandTable(): TableView {
  return table("CommandInfo", types, [
    column("CommandType", { label: "CommandType", width: 15 }),
    column(shownName, { label: "Name", width: 50 }),
    column("Version", { label: "Version", width: 10 }),
    column("Source", { label: "Source" }),
  ]);
}

/** An alias shows what it stands for: "gci -> Get-ChildItem". */
function shownName(command: unknown): unknown {
  return toText(getMember(command, "CommandType")) === "Alias"
    ? getMember(command, "DisplayName")
    : getMember(command, "Name");
}
