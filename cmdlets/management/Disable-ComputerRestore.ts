import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Disable-ComputerRestore",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Turns system restore off on a drive.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [
    { title: "What it says", transcript: "PS> try { Disable-ComputerRestore } catch { 'refused' }\nrefused\n" },
  ],
  steps: () => {
    throw notModelled("System restore (Disable-ComputerRestore)");
  },
});
