import { MemberTable } from "../../objects/members/MemberTable.ts";
import { PSScriptMethod, PSVariableProperty } from "../../objects/members/PSMemberInfo.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";
import { exportedFunctions, exportedVariables } from "./moduleExports.ts";
import type { PSModule } from "./PSModule.ts";

/** A module as an object: exported functions as methods, exported variables as properties that stay tied to them. */
export function moduleCustomObject(module: PSModule): PSCustomObject {
  const table = new MemberTable();
  for (const { name, block } of exportedFunctions(module)) table.set(new PSScriptMethod(name, block));
  for (const variable of exportedVariables(module)) {
    const write = (_: unknown, value: unknown) => variable.assign(value);
    table.set(new PSVariableProperty(variable.name, () => variable.value, write));
  }
  return new PSCustomObject(table);
}
