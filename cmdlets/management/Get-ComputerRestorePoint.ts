import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-ComputerRestorePoint",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gets restore points.",
  examples: [
    { title: "What it says", transcript: "PS> try { Get-ComputerRestorePoint } catch { 'refused' }\nrefused\n" },
  ],
  missing: "System restore points (Get-ComputerRestorePoint)",
});
