import { defineCmdlet } from "../../src/command/prelude.ts";
import { formatError } from "../../src/format/shape/formatError.ts";
import { formatProperty, wideKeys } from "./_shared/formatProperties.ts";
import { commonRequest, formatSteps } from "./_shared/formatSteps.ts";

export default defineCmdlet({
  name: "Format-Wide",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Shows one property of each object, several objects side by side.",
  parameters: {
    Property: "object",
    AutoSize: "switch",
    Column: "int",
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
      title: "Two columns",
      transcript:
        "PS> 'ann', 'bob' | ForEach-Object { [pscustomobject]@{ Name = $_ } } | Format-Wide -Column 2\n\nann                                                         bob\n\n\n",
    },
  ],
  steps(cmdlet, values) {
    return formatSteps(cmdlet, () => {
      const property = cmdlet.raw("Property");
      if (values.AutoSize && cmdlet.isBound("Column")) {
        const text = "Cmdlet parameters AutoSize and Column are mutually exclusive.";
        throw formatError("FormatCannotSpecifyAutosizeAndColumns", text, "System.IO.InvalidDataException");
      }
      return {
        ...commonRequest(cmdlet, values),
        kind: "Wide",
        properties: property === null || property === undefined ? null : [formatProperty(property, wideKeys)],
        autoSize: cmdlet.isBound("AutoSize") ? values.AutoSize : null,
        columns: values.Column ?? 0,
      };
    });
  },
});
