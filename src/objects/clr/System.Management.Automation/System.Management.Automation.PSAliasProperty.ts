import { BoundMember } from "../../members/BoundMember.ts";
import { PSAliasProperty } from "../../members/PSMemberInfo.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";

function member(self: BoundMember | PSAliasProperty): PSAliasProperty {
  return self instanceof BoundMember ? (self.member as PSAliasProperty) : self;
}

export default defineClr<BoundMember | PSAliasProperty>({
  constructors: {
    "(string,string)": (name: string, referenced: string) => new PSAliasProperty(name, referenced),
    "(string,string,type)": (name: string, referenced: string, type: ClrType | null) =>
      new PSAliasProperty(name, referenced, type),
  },
  properties: {
    ReferencedMemberName: (self) => member(self).referencedMemberName,
    ConversionType: (self) => member(self).conversionType,
  },
});
