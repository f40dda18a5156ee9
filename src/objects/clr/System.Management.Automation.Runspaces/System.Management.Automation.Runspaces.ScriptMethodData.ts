import { PSScriptMethod } from "../../members/PSMemberInfo.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { ScriptBlock } from "../../values/ScriptBlock.ts";
import { TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineClr<TypeMemberData>({
  constructors: {
    "(string methodName, scriptblock scriptToInvoke)": (name: string, script: ScriptBlock) =>
      new TypeMemberData(new PSScriptMethod(name, script)),
  },
  properties: {
    "scriptblock Script {get;set;}": ({ member }) => (member instanceof PSScriptMethod ? member.script : null),
  },
});
