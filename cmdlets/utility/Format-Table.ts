import { defineCmdlet } from "../../src/command/prelude.ts";
import { formatProperties, tableKeys } from "./_shared/formatProperties.ts";
import { commonRequest, formatSteps } from "./_shared/formatSteps.ts";

export default defineCmdlet({
  name: "Format-Table",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Shows objects as a table.",
  description:
    "The columns are the properties asked for, those of the objects' view, or those of the first object. " +
    "Hashtables make calculated columns: Name (Label), Expression, FormatString, Width, Alignment.",
  parameters: {
    Property: "object[]",
    AutoSize: "switch",
    RepeatHeader: "switch",
    HideTableHeaders: "switch",
    Wrap: "switch",
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
      title: "Chosen columns",
      transcript:
        "PS> [pscustomobject]@{ Name = 'mx1'; Port = 25; Site = 'Oslo' } | Format-Table Name, Port\n\nName Port\n---- ----\nmx1    25\n\n\n",
    },
  ],
  steps(cmdlet, values) {
    return formatSteps(cmdlet, () => ({
      ...commonRequest(cmdlet, values),
      kind: "Table",
      properties: formatProperties(cmdlet.raw("Property"), tableKeys),
      autoSize: cmdlet.isBound("AutoSize") ? values.AutoSize : null,
      wrap: values.Wrap,
      hideHeaders: cmdlet.isBound("HideTableHeaders") ? values.HideTableHeaders : null,
      repeatHeader: values.RepeatHeader,
    }));
  },
});
