import { BoundMember } from "../../members/BoundMember.ts";
import { PSScriptProperty } from "../../members/PSMemberInfo.ts";
import { defineType } from "../../types/TypeDefinition.ts";

function member(self: BoundMember | PSScriptProperty): PSScriptProperty {
  return self instanceof BoundMember ? (self.member as PSScriptProperty) : self;
}

export default defineType<BoundMember | PSScriptProperty>({
  name: "System.Management.Automation.PSScriptProperty",
  constructors: {
    "(string name, scriptblock getterScript)": (name: string, getter: unknown) => new PSScriptProperty(name, getter),
    "(string name, scriptblock getterScript, scriptblock setterScript)": (
      name: string,
      getter: unknown,
      setter: unknown,
    ) => new PSScriptProperty(name, getter, setter),
  },
  properties: {
    "scriptblock GetterScript {get;}": (self) => member(self).getterScript ?? null,
    "scriptblock SetterScript {get;}": (self) => member(self).setterScript ?? null,
  },
});
