import { notModelled } from "../../errors/runtimeError.ts";
import { ambient } from "../../host/ambient.ts";
import { PSScriptProperty } from "../../members/PSMemberInfo.ts";
import { defineClr } from "../../types/defineClr.ts";
import { PSTypeDataProperty } from "../../types/typeData/PSTypeDataProperty.ts";
import type { ScriptBlock } from "../../values/ScriptBlock.ts";
import { hiddenProperty, TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

/** Scripts of the built-in type data are code of ours; their texts stand in the definitions. */
function script({ member }: TypeMemberData, accessor: "getterScript" | "setterScript"): unknown {
  if (member instanceof PSScriptProperty) return member[accessor];
  if (accessor === "setterScript") return null;
  const text = /\{get=(.*);\}$/s.exec(member instanceof PSTypeDataProperty ? member.definition : "")?.[1];
  const block = text === undefined ? undefined : ambient().scriptBlock?.(text);
  if (!block) throw notModelled(`The scripts of the built-in property ${member.name}`);
  return block;
}

export default defineClr<TypeMemberData>({
  constructors: {
    "(string name, scriptblock getScriptBlock)": (name: string, getter: ScriptBlock) =>
      new TypeMemberData(new PSScriptProperty(name, getter, null)),
    "(string name, scriptblock getScriptBlock, scriptblock setScriptBlock)": (
      name: string,
      getter: ScriptBlock | null,
      setter: ScriptBlock | null,
    ) => new TypeMemberData(new PSScriptProperty(name, getter, setter)),
  },
  properties: {
    "scriptblock GetScriptBlock {get;set;}": (self) => script(self, "getterScript"),
    "scriptblock SetScriptBlock {get;set;}": (self) => script(self, "setterScript"),
    ...hiddenProperty,
  },
});
