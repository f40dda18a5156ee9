import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gets the current transaction.",
  examples: [{ title: "What it says", transcript: "PS> try { Get-Transaction } catch { 'refused' }\nrefused\n" }],
  missing: "Transactions (Get-Transaction)",
});
