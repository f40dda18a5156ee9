import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Rename-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gives the computer another name.",
  examples: [{ title: "What it says", transcript: "PS> try { Rename-Computer } catch { 'refused' }\nrefused\n" }],
  missing: "Another name for the emulated computer (Rename-Computer)",
});
