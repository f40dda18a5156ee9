import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Start-Process",
  module: "Microsoft.PowerShell.Management",
  aliases: ["saps", "start"],
  synopsis: "Starts a program.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Start-Process } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Programs of the host or of Windows (Start-Process)");
  },
});
