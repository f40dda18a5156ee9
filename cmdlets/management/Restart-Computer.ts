import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Restart-Computer",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Starts the computer anew.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Restart-Computer } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Restarting the emulated computer (Restart-Computer)");
  },
});
