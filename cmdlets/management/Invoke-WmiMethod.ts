import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Invoke-WmiMethod",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["iwmi"],
  synopsis: "Calls a WMI method.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Invoke-WmiMethod } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("WMI methods (Invoke-WmiMethod)");
  },
});
