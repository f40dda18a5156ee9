import { defineCmdlet } from "../../src/command/prelude.ts";
import { checkCsvPaths } from "../../src/formats/csv/checkCsvParameters.ts";
import { CsvObjects } from "../../src/formats/csv/csvObjects.ts";
import { csvDelimiter } from "../../src/formats/csv/csvText.ts";
import { readTextFile } from "../../src/providers/content/textFiles.ts";
import { encodingParameter } from "./_shared/encodingParameter.ts";

export default defineCmdlet({
  name: "Import-Csv",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["ipcsv"],
  synopsis: "Makes objects of files of comma-separated values.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Delimiter: "char",
    UseCulture: "switch",
    Header: "string[]",
    Encoding: encodingParameter,
  },
  examples: [
    {
      title: "A file of rows",
      transcript:
        "PS> 'n,v', 'a,1' | Set-Content C:\\Windows\\Temp\\i.csv; (Import-Csv C:\\Windows\\Temp\\i.csv).v\n1\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        checkCsvPaths(cmdlet);
        const literal = values.LiteralPath !== undefined;
        for (const path of values.LiteralPath ?? values.Path ?? []) {
          const text = readTextFile(cmdlet, path, literal, "data", cmdlet.raw("Encoding"));
          new CsvObjects(cmdlet, csvDelimiter(values), values.Header).read(text);
        }
      },
    };
  },
});
