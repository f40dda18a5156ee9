import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.PSMemberInfoIntegratingCollection",
  typeParameters: ["T"],
  base: "System.Management.Automation.PSMemberInfoCollection[T]",
});
