import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "New-FileCatalog",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop"],
  synopsis: "Makes a catalogue of file hashes.",
  examples: [{ title: "What it says", transcript: "PS> try { New-FileCatalog } catch { 'refused' }\nrefused\n" }],
  missing: "File catalogues (New-FileCatalog)",
});
