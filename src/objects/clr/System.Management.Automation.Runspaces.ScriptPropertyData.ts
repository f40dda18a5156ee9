import { PSScriptProperty } from "../model/PSMemberInfo.ts";
import type { ScriptBlock } from "../model/ScriptBlock.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { memberDataProperties, TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineType<TypeMemberData>({
  name: "System.Management.Automation.Runspaces.ScriptPropertyData",
  base: "System.Management.Automation.Runspaces.TypeMemberData",
  constructors: {
    "(string name, scriptblock getScriptBlock)": (name: string, getter: ScriptBlock) =>
      new TypeMemberData(new PSScriptProperty(name, getter, null)),
    "(string name, scriptblock getScriptBlock, scriptblock setScriptBlock)": (
      name: string,
      getter: ScriptBlock | null,
      setter: ScriptBlock | null,
    ) => new TypeMemberData(new PSScriptProperty(name, getter, setter)),
  },
  properties: memberDataProperties,
});
