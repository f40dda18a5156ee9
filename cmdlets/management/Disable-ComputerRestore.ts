import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Disable-ComputerRestore",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Turns system restore off on a drive.",
  examples: [
    { title: "What it says", transcript: "PS> try { Disable-ComputerRestore } catch { 'refused' }\nrefused\n" },
  ],
  missing: "System restore (Disable-ComputerRestore)",
});
