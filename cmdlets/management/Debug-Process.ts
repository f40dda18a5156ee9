import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Debug-Process",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Attaches a debugger to processes.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Debug-Process } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Debuggers (Debug-Process)");
  },
});
