import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "Microsoft.PowerShell.Commands.PSWmiJob",
  kind: "class",
  base: "System.Management.Automation.Job",
});
