import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { formatOperator } from "../../src/objects/ops/formatOperator.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { cultureText } from "../../src/objects/text/cultureText.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { CultureInfo } from "../../src/objects/values/time/CultureInfo.ts";
import { propertyExpressionOf } from "./_shared/propertyExpressionOf.ts";

export default defineCmdlet({
  name: "Join-String",
  module: "Microsoft.PowerShell.Utility",
  className: "Microsoft.PowerShell.Commands.Utility.JoinStringCommand",
  editions: ["Core"],
  synopsis: "Joins the texts of objects, or of one of their properties, into one string.",
  parameters: {
    InputObject: "psobject[]",
    Property: "object",
    Separator: "string",
    OutputPrefix: "string",
    OutputSuffix: "string",
    SingleQuote: "switch",
    DoubleQuote: "switch",
    FormatString: "string",
    UseCulture: "switch",
  },
  examples: [
    {
      title: "With a separator",
      transcript: "PS> 'a', 'b' | Join-String -Separator '; ' -OutputPrefix '<' -OutputSuffix '>'\n<a; b>\n",
    },
  ],
  steps(cmdlet, values) {
    const texts: string[] = [];
    const property = unwrap(cmdlet.raw("Property"));
    const expression = property === undefined || property === null ? null : propertyExpressionOf(cmdlet, property);
    const text = (value: unknown) => (values.UseCulture ? cultureText(value) : toText(value ?? null));
    const shown = (value: unknown) => {
      if (values.SingleQuote) return `'${text(value)}'`;
      if (values.DoubleQuote) return `"${text(value)}"`;
      if (!values.FormatString) return text(value);
      return formatOperator(
        values.FormatString,
        [value ?? null],
        values.UseCulture ? undefined : CultureInfo.invariant,
      );
    };
    return {
      process() {
        for (const input of values.InputObject ?? []) {
          if (input !== null && input !== undefined) texts.push(shown(expression ? expression.value(input) : input));
        }
      },
      end() {
        const separator = values.Separator || (ambient().outputFieldSeparator() ?? "");
        cmdlet.write(`${values.OutputPrefix ?? ""}${texts.join(separator)}${values.OutputSuffix ?? ""}`);
      },
    };
  },
});
