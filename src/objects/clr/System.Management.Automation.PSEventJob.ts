import { defineType } from "../model/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.PSEventJob",
  kind: "class",
  base: "System.Management.Automation.Job",
});
