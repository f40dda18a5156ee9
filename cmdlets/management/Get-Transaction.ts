import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Get-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gets the current transaction.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Get-Transaction } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Transactions (Get-Transaction)");
  },
});
