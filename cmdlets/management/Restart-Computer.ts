import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Restart-Computer",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Starts the computer anew.",
  examples: [{ title: "What it says", transcript: "PS> try { Restart-Computer } catch { 'refused' }\nrefused\n" }],
  missing: "Restarting the emulated computer (Restart-Computer)",
});
