import { BoundMember } from "../../members/BoundMember.ts";
import { PSAliasProperty } from "../../members/PSMemberInfo.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";

function member(self: BoundMember | PSAliasProperty): PSAliasProperty {
  return self instanceof BoundMember ? (self.member as PSAliasProperty) : self;
}

export default defineType<BoundMember | PSAliasProperty>({
  name: "System.Management.Automation.PSAliasProperty",
  constructors: {
    "(string name, string referencedMemberName)": (name: string, referenced: string) =>
      new PSAliasProperty(name, referenced),
    "(string name, string referencedMemberName, type conversionType)": (
      name: string,
      referenced: string,
      type: ClrType | null,
    ) => new PSAliasProperty(name, referenced, type),
  },
  properties: {
    "string ReferencedMemberName {get;}": (self) => member(self).referencedMemberName,
    "type ConversionType {get;}": (self) => member(self).conversionType,
  },
});
