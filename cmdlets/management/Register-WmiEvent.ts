import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Register-WmiEvent",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Subscribes to a WMI event.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Register-WmiEvent } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("WMI events (Register-WmiEvent)");
  },
});
