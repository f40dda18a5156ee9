import { PSAliasProperty } from "../../members/PSMemberInfo.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { hiddenProperty, TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineClr<TypeMemberData>({
  constructors: {
    "(string name, string referencedMemberName)": (name: string, target: string) =>
      new TypeMemberData(new PSAliasProperty(name, target)),
    "(string name, string referencedMemberName, type type)": (name: string, target: string, type: ClrType) =>
      new TypeMemberData(new PSAliasProperty(name, target, type)),
  },
  properties: {
    "string ReferencedMemberName {get;set;}": ({ member }) =>
      member instanceof PSAliasProperty ? member.referencedMemberName : null,
    "type MemberType {get;set;}": ({ member }) => (member instanceof PSAliasProperty ? member.conversionType : null),
    ...hiddenProperty,
  },
});
