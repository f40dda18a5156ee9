import { defineCmdlet } from "../../src/command/prelude.ts";
import { customKeys, formatProperties } from "./_shared/formatProperties.ts";
import { commonRequest, formatSteps } from "./_shared/formatSteps.ts";

export default defineCmdlet({
  name: "Format-Custom",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Shows objects by a custom view, or as classes with their properties nested.",
  parameters: {
    Property: "object[]",
    Depth: "int",
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
      title: "An object as a class",
      transcript:
        "PS> [pscustomobject]@{ Name = 'ann' } | Format-Custom\n\nclass PSCustomObject\n{\n  Name = ann\n}\n\n\n\n",
    },
  ],
  steps(cmdlet, values) {
    return formatSteps(cmdlet, () => ({
      ...commonRequest(cmdlet, values),
      kind: "Custom",
      properties: formatProperties(cmdlet.raw("Property"), customKeys),
      ...(values.Depth === undefined ? {} : { depth: values.Depth }),
    }));
  },
});
