import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Debug-Process",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Attaches a debugger to processes.",
  examples: [{ title: "What it says", transcript: "PS> try { Debug-Process } catch { 'refused' }\nrefused\n" }],
  missing: "Debuggers (Debug-Process)",
});
