import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Test-FileCatalog",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop"],
  synopsis: "Tests files against a catalogue.",
  examples: [{ title: "What it says", transcript: "PS> try { Test-FileCatalog } catch { 'refused' }\nrefused\n" }],
  missing: "File catalogues (Test-FileCatalog)",
});
