import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "Microsoft.PowerShell.ThreadJob.ThreadJob",
  kind: "class",
  base: "System.Management.Automation.Job2",
});
