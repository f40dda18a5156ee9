import { defineCmdlet } from "../../src/command/prelude.ts";
import { CsvObjects } from "../../src/formats/csv/csvObjects.ts";
import { csvDelimiter } from "../../src/formats/csv/csvText.ts";
import { cultureText } from "../../src/objects/text/cultureText.ts";

export default defineCmdlet({
  name: "ConvertFrom-Csv",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes objects of lines of comma-separated values.",
  description: "The first line names the properties, unless -Header does.",
  parameters: { InputObject: "psobject[]", Delimiter: "char", UseCulture: "switch", Header: "string[]" },
  examples: [{ title: "A column", transcript: "PS> ('Name,Room', 'Ann,101' | ConvertFrom-Csv).Room\n101\n" }],
  steps(cmdlet, values) {
    let objects: CsvObjects | undefined;
    return {
      process() {
        objects ??= new CsvObjects(cmdlet, csvDelimiter(values), values.Header);
        for (const line of values.InputObject ?? []) objects.read(cultureText(line));
      },
    };
  },
});
