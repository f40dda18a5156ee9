import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Restore-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Goes back to a restore point.",
  examples: [{ title: "What it says", transcript: "PS> try { Restore-Computer } catch { 'refused' }\nrefused\n" }],
  missing: "System restore points (Restore-Computer)",
});
