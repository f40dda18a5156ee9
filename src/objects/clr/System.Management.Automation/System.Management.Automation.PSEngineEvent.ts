import { defineType } from "../../types/TypeDefinition.ts";

/** Names of the events that the engine itself raises. */
export default defineType({
  name: "System.Management.Automation.PSEngineEvent",
  kind: "class",
  base: "System.Object",
  staticProperties: {
    "static string OnIdle": () => "PowerShell.OnIdle",
    "static string Exiting": () => "PowerShell.Exiting",
  },
});
