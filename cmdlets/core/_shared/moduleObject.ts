import type { ModuleView } from "../../../src/command/ModuleService.ts";
import { Dictionary } from "../../../src/objects/model/Dictionary.ts";
import { MemberTable } from "../../../src/objects/model/MemberTable.ts";
import { PSScriptMethod, PSVariableProperty } from "../../../src/objects/model/PSMemberInfo.ts";
import { PSCustomObject } from "../../../src/objects/model/PSObject.ts";
import { getMember } from "../../../src/objects/ops/getMember.ts";
import { setMember } from "../../../src/objects/ops/setMember.ts";
import { toText } from "../../../src/objects/ops/toText.ts";

/** -AsCustomObject: exported functions as methods, exported variables as properties that stay tied to them. */
export function customObjectOf(module: ModuleView): PSCustomObject {
  const table = new MemberTable();
  for (const [name, info] of exported(module, "ExportedFunctions"))
    table.set(new PSScriptMethod(name, getMember(info, "ScriptBlock")));
  for (const [name, variable] of exported(module, "ExportedVariables")) {
    const read = () => getMember(variable, "Value");
    table.set(new PSVariableProperty(name, read, (_, value) => setMember(variable, "Value", value)));
  }
  return new PSCustomObject(table);
}

function exported(module: ModuleView, property: string): [string, unknown][] {
  const table = getMember(module, property);
  return table instanceof Dictionary ? Array.from(table.entries(), ({ key, value }) => [toText(key), value]) : [];
}
