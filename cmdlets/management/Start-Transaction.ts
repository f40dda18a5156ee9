import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Start-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Begins a transaction.",
  examples: [{ title: "What it says", transcript: "PS> try { Start-Transaction } catch { 'refused' }\nrefused\n" }],
  missing: "Transactions (Start-Transaction)",
});
