import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Add-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Joins the computer to a domain.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Add-Computer } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("The domain membership of the emulated computer (Add-Computer)");
  },
});
