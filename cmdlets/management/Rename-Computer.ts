import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Rename-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gives the computer another name.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Rename-Computer } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Another name for the emulated computer (Rename-Computer)");
  },
});
