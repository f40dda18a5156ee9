import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Register-WmiEvent",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Subscribes to a WMI event.",
  examples: [{ title: "What it says", transcript: "PS> try { Register-WmiEvent } catch { 'refused' }\nrefused\n" }],
  missing: "WMI events (Register-WmiEvent)",
});
