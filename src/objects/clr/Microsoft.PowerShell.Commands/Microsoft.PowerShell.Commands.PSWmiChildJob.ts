import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "Microsoft.PowerShell.Commands.PSWmiChildJob",
  kind: "class",
  base: "System.Management.Automation.Job",
});
