import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Remove-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Takes the computer out of its domain.",
  examples: [{ title: "What it says", transcript: "PS> try { Remove-Computer } catch { 'refused' }\nrefused\n" }],
  missing: "The domain membership of the emulated computer (Remove-Computer)",
});
