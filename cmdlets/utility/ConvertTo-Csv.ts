import { defineCmdlet } from "../../src/command/prelude.ts";
import { checkCsvWriting } from "../../src/formats/csv/checkCsvParameters.ts";
import { csvRules } from "../../src/formats/csv/csvRules.ts";
import { csvColumns, csvHeader, csvLayout, csvRow, csvTypeLine } from "../../src/formats/csv/csvText.ts";

export default defineCmdlet({
  name: "ConvertTo-Csv",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes objects as lines of comma-separated values.",
  description: "The first object decides the columns.",
  parameters: {
    InputObject: "psobject",
    Delimiter: "char",
    UseCulture: "switch",
    IncludeTypeInformation: "switch",
    NoTypeInformation: "switch",
    QuoteFields: "string[]",
    UseQuotes: "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind",
    NoHeader: "switch",
  },
  examples: [
    {
      title: "An object as CSV",
      transcript:
        'PS> [pscustomobject]@{ Name = \'a\'; Size = 1 } | ConvertTo-Csv -NoTypeInformation\n"Name","Size"\n"a","1"\n',
    },
  ],
  steps(cmdlet, values) {
    const layout = csvLayout(values);
    let columns: readonly string[] | undefined;
    const writeLine = (line: string) => {
      if (line !== "") cmdlet.write(line);
    };
    return {
      begin() {
        checkCsvWriting(cmdlet);
      },
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === null || input === undefined) return;
        if (!columns) {
          columns = csvColumns(input);
          if (csvRules[cmdlet.edition].writesType(values) && !values.NoHeader) cmdlet.write(csvTypeLine(input));
          if (!values.NoHeader && columns.length > 0) writeLine(csvHeader(columns, layout));
        }
        if (columns.length > 0) writeLine(csvRow(input, columns, layout));
      },
    };
  },
});
