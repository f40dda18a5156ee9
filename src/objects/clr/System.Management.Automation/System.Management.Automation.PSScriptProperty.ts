import { BoundMember } from "../../members/BoundMember.ts";
import { PSScriptProperty } from "../../members/PSMemberInfo.ts";
import { defineClr } from "../../types/defineClr.ts";

function member(self: BoundMember | PSScriptProperty): PSScriptProperty {
  return self instanceof BoundMember ? (self.member as PSScriptProperty) : self;
}

export default defineClr<BoundMember | PSScriptProperty>({
  constructors: {
    "(string,scriptblock)": (name: string, getter: unknown) => new PSScriptProperty(name, getter),
    "(string,scriptblock,scriptblock)": (name: string, getter: unknown, setter: unknown) =>
      new PSScriptProperty(name, getter, setter),
  },
  properties: {
    GetterScript: (self) => member(self).getterScript ?? null,
    SetterScript: (self) => member(self).setterScript ?? null,
  },
});
