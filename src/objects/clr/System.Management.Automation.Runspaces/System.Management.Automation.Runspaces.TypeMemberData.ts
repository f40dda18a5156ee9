import { defineType } from "../../types/TypeDefinition.ts";
import type { TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineType<TypeMemberData>({
  name: "System.Management.Automation.Runspaces.TypeMemberData",
  properties: { "string Name {get;}": ({ member }) => member.name },
});
