import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Clear-RecycleBin",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Empties the recycle bin.",
  description: "Known, but not modelled: what is removed from an emulated drive is gone at once.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Clear-RecycleBin } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("A recycle bin (Clear-RecycleBin)");
  },
});
