import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Undo-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Rolls a transaction back.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Undo-Transaction } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Transactions (Undo-Transaction)");
  },
});
