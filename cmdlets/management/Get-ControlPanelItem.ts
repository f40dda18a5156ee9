import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-ControlPanelItem",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gets control panel items.",
  examples: [{ title: "What it says", transcript: "PS> try { Get-ControlPanelItem } catch { 'refused' }\nrefused\n" }],
  missing: "The control panel (Get-ControlPanelItem)",
});
