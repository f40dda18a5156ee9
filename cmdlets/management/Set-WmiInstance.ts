import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Set-WmiInstance",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["swmi"],
  synopsis: "Changes a WMI object.",
  examples: [{ title: "What it says", transcript: "PS> try { Set-WmiInstance } catch { 'refused' }\nrefused\n" }],
  missing: "Changing WMI objects (Set-WmiInstance)",
});
