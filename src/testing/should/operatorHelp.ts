import { setOwnTypeNames } from "../../objects/members/extendedMembers.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { customObject } from "../../objects/values/customObject.ts";
import type { PSCustomObject } from "../../objects/values/PSObject.ts";
import type { ShouldOperator } from "./ShouldOperator.ts";

/** What there is to say of an operator: how it is called. Pester's own help texts are not part of it. */
export function operatorHelp({ name, parameters }: ShouldOperator): PSCustomObject {
  const item = customObject({ name: `Should -${name}`, DisplayParameterSet: parameterSetText(parameters) });
  setOwnTypeNames(item, ["MamlCommandHelpInfo#syntax", ...typeNamesOf(item)]);
  const help = customObject({
    Name: `Should-${name}`,
    Category: "Function",
    ModuleName: "Pester",
    syntax: customObject({ syntaxItem: [item] }),
  });
  setOwnTypeNames(help, [
    "MamlCommandHelpInfo#ExamplesView",
    "HelpInfo#ExamplesView",
    "MamlCommandHelpInfo",
    "HelpInfo",
  ]);
  return help;
}

function parameterSetText(parameters: ShouldOperator["parameters"]): string {
  const all = Object.entries({ ActualValue: { type: "psobject" }, ...parameters });
  const valued = all.filter(([, { type }]) => type !== "switch");
  const switches = all.filter(([, { type }]) => type === "switch");
  return [
    ...valued.map(([name, { type }]) => `[[-${name}] <${type === "psobject" ? "Object" : type}>]`),
    ...switches.map(([name]) => `[-${name}]`),
    "[-Not]",
  ].join(" ");
}
