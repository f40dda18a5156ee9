import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Show-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Opens the event viewer.",
  examples: [{ title: "What it says", transcript: "PS> try { Show-EventLog } catch { 'refused' }\nrefused\n" }],
  missing: "Windows on the screen (Show-EventLog)",
});
