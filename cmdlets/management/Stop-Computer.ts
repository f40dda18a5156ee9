import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Stop-Computer",
  module: "Microsoft.PowerShell.Management",
  synopsis: "Turns the computer off.",
  examples: [{ title: "What it says", transcript: "PS> try { Stop-Computer } catch { 'refused' }\nrefused\n" }],
  missing: "Turning the emulated computer off (Stop-Computer)",
});
