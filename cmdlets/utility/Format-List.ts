import { defineCmdlet } from "../../src/command/prelude.ts";
import { formatProperties, listKeys } from "./_shared/formatProperties.ts";
import { commonRequest, formatSteps } from "./_shared/formatSteps.ts";

export default defineCmdlet({
  name: "Format-List",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Shows each property of an object on a line of its own.",
  parameters: {
    Property: "object[]",
    GroupBy: "object",
    View: "string",
    ShowError: "switch",
    DisplayError: "switch",
    Force: "switch",
    Expand: "string",
    InputObject: "psobject",
  },
  examples: [
    {
      title: "All properties that end in Quota",
      transcript:
        "PS> [pscustomobject]@{ Name = 'ann'; SendQuota = 90; ReceiveQuota = 100 } | Format-List *Quota\n\n\nSendQuota    : 90\nReceiveQuota : 100\n\n\n\n",
    },
  ],
  steps(cmdlet, values) {
    return formatSteps(cmdlet, () => ({
      ...commonRequest(cmdlet, values),
      kind: "List",
      properties: formatProperties(cmdlet.raw("Property"), listKeys),
    }));
  },
});
