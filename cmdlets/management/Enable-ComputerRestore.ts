import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Enable-ComputerRestore",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Turns system restore on on a drive.",
  examples: [
    { title: "What it says", transcript: "PS> try { Enable-ComputerRestore } catch { 'refused' }\nrefused\n" },
  ],
  missing: "System restore (Enable-ComputerRestore)",
});
