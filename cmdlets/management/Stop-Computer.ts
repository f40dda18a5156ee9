import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Stop-Computer",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Turns the computer off.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Stop-Computer } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Turning the emulated computer off (Stop-Computer)");
  },
});
