import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Show-ControlPanelItem",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Opens a control panel item.",
  examples: [{ title: "What it says", transcript: "PS> try { Show-ControlPanelItem } catch { 'refused' }\nrefused\n" }],
  missing: "The control panel (Show-ControlPanelItem)",
});
