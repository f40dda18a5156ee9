import { defineType } from "../model/TypeDefinition.ts";
import { memberDataProperties, type TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineType<TypeMemberData>({
  name: "System.Management.Automation.Runspaces.TypeMemberData",
  properties: memberDataProperties,
});
