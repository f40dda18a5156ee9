import { defineCmdlet } from "../../src/command/prelude.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { startProgram } from "../../src/providers/machine/startProgram.ts";
import { controlPanelItems } from "./_shared/controlPanel.ts";

export default defineCmdlet({
  name: "Show-ControlPanelItem",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  source: "inferred",
  synopsis: "Opens control panel items.",
  description: "Each opens in a window of the control panel's program, which Get-Process shows.",
  parameters: {
    Name: "string[]",
    CanonicalName: "string[]",
    InputObject: "Microsoft.PowerShell.Commands.ControlPanelItem[]",
  },
  examples: [
    {
      title: "One item",
      transcript: "PS> Show-ControlPanelItem Sound\nPS> @(Get-Process control).Count\n1\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const given = values.InputObject?.map((item) => toText(getMember(item, "CanonicalName")));
      for (const { canonicalName } of controlPanelItems(cmdlet, given ? { CanonicalName: given } : values))
        startProgram(cmdlet, { path: "control", args: ["/name", canonicalName], usesShell: true });
    },
  }),
});
