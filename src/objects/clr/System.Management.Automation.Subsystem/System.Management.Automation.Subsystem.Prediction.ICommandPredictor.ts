import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.Subsystem.Prediction.ICommandPredictor",
  kind: "interface",
});
