import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.PSTasks.PSTaskChildJob",
  kind: "class",
  base: "System.Management.Automation.Job",
});
