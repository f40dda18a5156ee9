import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Restore-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Goes back to a restore point.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Restore-Computer } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("System restore points (Restore-Computer)");
  },
});
