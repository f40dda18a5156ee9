import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Use-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Runs a block in a transaction.",
  examples: [{ title: "What it says", transcript: "PS> try { Use-Transaction } catch { 'refused' }\nrefused\n" }],
  missing: "Transactions (Use-Transaction)",
});
