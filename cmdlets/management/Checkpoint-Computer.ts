import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Checkpoint-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Makes a restore point.",
  examples: [{ title: "What it says", transcript: "PS> try { Checkpoint-Computer } catch { 'refused' }\nrefused\n" }],
  missing: "System restore points (Checkpoint-Computer)",
});
