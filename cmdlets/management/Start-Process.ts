import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Start-Process",
  module: "Microsoft.PowerShell.Management",
  aliases: ["saps", "start"],
  synopsis: "Starts a program.",
  examples: [{ title: "What it says", transcript: "PS> try { Start-Process } catch { 'refused' }\nrefused\n" }],
  missing: "Programs of the host or of Windows (Start-Process)",
});
