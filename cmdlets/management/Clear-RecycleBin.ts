import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Clear-RecycleBin",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Empties the recycle bin.",
  description: "Known, but not modelled: what is removed from an emulated drive is gone at once.",
  examples: [{ title: "What it says", transcript: "PS> try { Clear-RecycleBin } catch { 'refused' }\nrefused\n" }],
  missing: "A recycle bin (Clear-RecycleBin)",
});
