import { defineType } from "../model/TypeDefinition.ts";

export default defineType({
  name: "Microsoft.PowerShell.Commands.PSWmiJob",
  kind: "class",
  base: "System.Management.Automation.Job",
});
