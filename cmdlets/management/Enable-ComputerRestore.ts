import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Enable-ComputerRestore",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Turns system restore on on a drive.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [
    { title: "What it says", transcript: "PS> try { Enable-ComputerRestore } catch { 'refused' }\nrefused\n" },
  ],
  steps: () => {
    throw notModelled("System restore (Enable-ComputerRestore)");
  },
});
