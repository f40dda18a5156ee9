import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Complete-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Ends a transaction with success.",
  examples: [{ title: "What it says", transcript: "PS> try { Complete-Transaction } catch { 'refused' }\nrefused\n" }],
  missing: "Transactions (Complete-Transaction)",
});
