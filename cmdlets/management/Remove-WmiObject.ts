import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Remove-WmiObject",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["rwmi"],
  synopsis: "Deletes a WMI object.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Remove-WmiObject } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Changing WMI objects (Remove-WmiObject)");
  },
});
