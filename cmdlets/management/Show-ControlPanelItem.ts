import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Show-ControlPanelItem",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Opens a control panel item.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Show-ControlPanelItem } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("The control panel (Show-ControlPanelItem)");
  },
});
