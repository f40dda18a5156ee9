import type { ClrType } from "../model/ClrType.ts";
import { PSAliasProperty } from "../model/PSMemberInfo.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { memberDataProperties, TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineType<TypeMemberData>({
  name: "System.Management.Automation.Runspaces.AliasPropertyData",
  base: "System.Management.Automation.Runspaces.TypeMemberData",
  constructors: {
    "(string name, string referencedMemberName)": (name: string, target: string) =>
      new TypeMemberData(new PSAliasProperty(name, target)),
    "(string name, string referencedMemberName, type type)": (name: string, target: string, type: ClrType) =>
      new TypeMemberData(new PSAliasProperty(name, target, type)),
  },
  properties: memberDataProperties,
});
