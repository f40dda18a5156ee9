import { defineCmdlet } from "../../src/command/prelude.ts";
import { controlPanelItems, controlPanelObject } from "./_shared/controlPanel.ts";

export default defineCmdlet({
  name: "Get-ControlPanelItem",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  source: "inferred",
  synopsis: "Gets control panel items, by name, canonical name or category.",
  parameters: { Name: "string[]", CanonicalName: "string[]", Category: "string[]" },
  examples: [
    {
      title: "By a pattern",
      transcript:
        "PS> Get-ControlPanelItem Program*, Windows* | ForEach-Object CanonicalName\nMicrosoft.ProgramsAndFeatures\nMicrosoft.WindowsFirewall\nMicrosoft.WindowsUpdate\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const item of controlPanelItems(cmdlet, values)) cmdlet.write(controlPanelObject(item));
    },
  }),
});
