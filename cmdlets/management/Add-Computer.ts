import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Add-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Joins the computer to a domain.",
  examples: [{ title: "What it says", transcript: "PS> try { Add-Computer } catch { 'refused' }\nrefused\n" }],
  missing: "The domain membership of the emulated computer (Add-Computer)",
});
