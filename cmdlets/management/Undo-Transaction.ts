import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Undo-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Rolls a transaction back.",
  examples: [{ title: "What it says", transcript: "PS> try { Undo-Transaction } catch { 'refused' }\nrefused\n" }],
  missing: "Transactions (Undo-Transaction)",
});
