import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Test-FileCatalog",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop"],
  synopsis: "Tests files against a catalogue.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Test-FileCatalog } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("File catalogues (Test-FileCatalog)");
  },
});
