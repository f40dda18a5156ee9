import { defineType } from "../model/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.PSTasks.PSTaskJob",
  kind: "class",
  base: "System.Management.Automation.Job",
});
