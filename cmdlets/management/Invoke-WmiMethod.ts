import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Invoke-WmiMethod",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["iwmi"],
  synopsis: "Calls a WMI method.",
  examples: [{ title: "What it says", transcript: "PS> try { Invoke-WmiMethod } catch { 'refused' }\nrefused\n" }],
  missing: "WMI methods (Invoke-WmiMethod)",
});
