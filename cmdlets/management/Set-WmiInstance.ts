import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Set-WmiInstance",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["swmi"],
  synopsis: "Changes a WMI object.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Set-WmiInstance } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Changing WMI objects (Set-WmiInstance)");
  },
});
