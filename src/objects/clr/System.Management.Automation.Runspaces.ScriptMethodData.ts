import { PSScriptMethod } from "../model/PSMemberInfo.ts";
import type { ScriptBlock } from "../model/ScriptBlock.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineType<TypeMemberData>({
  name: "System.Management.Automation.Runspaces.ScriptMethodData",
  base: "System.Management.Automation.Runspaces.TypeMemberData",
  constructors: {
    "(string methodName, scriptblock scriptToInvoke)": (name: string, script: ScriptBlock) =>
      new TypeMemberData(new PSScriptMethod(name, script)),
  },
  properties: {
    "scriptblock Script {get;set;}": ({ member }) => (member instanceof PSScriptMethod ? member.script : null),
  },
});
