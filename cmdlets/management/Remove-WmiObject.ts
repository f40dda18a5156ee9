import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Remove-WmiObject",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["rwmi"],
  synopsis: "Deletes a WMI object.",
  examples: [{ title: "What it says", transcript: "PS> try { Remove-WmiObject } catch { 'refused' }\nrefused\n" }],
  missing: "Changing WMI objects (Remove-WmiObject)",
});
