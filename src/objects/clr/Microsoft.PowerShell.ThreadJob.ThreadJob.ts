import { defineType } from "../model/TypeDefinition.ts";

export default defineType({
  name: "Microsoft.PowerShell.ThreadJob.ThreadJob",
  kind: "class",
  base: "System.Management.Automation.Job2",
});
