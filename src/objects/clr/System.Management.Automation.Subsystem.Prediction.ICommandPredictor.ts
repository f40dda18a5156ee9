import { defineType } from "../model/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.Subsystem.Prediction.ICommandPredictor",
  kind: "interface",
});
