import { Breakpoint } from "../../objects/values/shell/Breakpoint.ts";
import type { ViewFile } from "./View.ts";
import { column, item, list, table } from "./viewParts.ts";

const types = ["Command", "Line", "Variable"].map((kind) => `System.Management.Automation.${kind}Breakpoint`);

const views: ViewFile = () => [
  table("Breakpoint", types, [
    column("ID", { width: 4, alignment: "Right" }),
    column(scriptName, { label: "Script" }),
    column("Line", { width: 4, alignment: "Right" }),
    column("Command"),
    column("Variable"),
    column("Action"),
  ]),
  list("Breakpoint", types, [item("ID"), item("Script"), item("Enabled"), item("HitCount"), item("Action")]),
];

function scriptName(target: unknown): unknown {
  return target instanceof Breakpoint ? (target.script?.split("\\").at(-1) ?? "") : null;
}

export default views;
