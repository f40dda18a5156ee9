import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { CsvReader } from "../../src/formats/csv/CsvReader.ts";
import { checkCsvPaths, checkCsvWriting } from "../../src/formats/csv/checkCsvParameters.ts";
import { csvRules } from "../../src/formats/csv/csvRules.ts";
import { csvColumns, csvHeader, csvLayout, csvRow, csvTypeLine } from "../../src/formats/csv/csvText.ts";
import { newLine } from "../../src/objects/text/newLine.ts";
import { TextFileWriter } from "../../src/providers/content/textFiles.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { encodingParameter } from "./_shared/encodingParameter.ts";

export default defineCmdlet({
  name: "Export-Csv",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["epcsv"],
  synopsis: "Writes objects into a file of comma-separated values.",
  description: "-Append adds rows with the columns that the file has; an object that lacks one needs -Force.",
  parameters: {
    InputObject: "psobject",
    Path: "string",
    LiteralPath: "string",
    Force: "switch",
    NoClobber: "switch",
    Encoding: encodingParameter,
    Append: "switch",
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
      title: "A file of rows",
      transcript:
        'PS> [pscustomobject]@{ N = \'x\' } | Export-Csv C:\\Windows\\Temp\\o.csv -NoTypeInformation; Get-Content C:\\Windows\\Temp\\o.csv\n"N"\n"x"\n',
    },
  ],
  steps(cmdlet, values) {
    const layout = csvLayout(values);
    const lines: string[] = [];
    let file: TextFileWriter | undefined;
    let columns: readonly string[] | undefined;
    let isAppending = false;
    return {
      begin() {
        checkCsvPaths(cmdlet);
        checkCsvWriting(cmdlet);
        const path = values.LiteralPath ?? values.Path ?? "";
        if (!cmdlet.shouldProcess(path)) return;
        file = new TextFileWriter(cmdlet, path, {
          literal: values.LiteralPath !== undefined,
          append: values.Append,
          noClobber: values.NoClobber,
          force: values.Force,
          encoding: cmdlet.raw("Encoding"),
          use: "export",
          appendedUse: "appendedCsv",
        });
        if (values.Append) columns = existingColumns(cmdlet, file.path, layout.delimiter);
        isAppending = columns !== undefined;
      },
      process() {
        const input = cmdlet.raw("InputObject");
        if (!file || input === null || input === undefined) return;
        if (!columns) {
          columns = csvColumns(input);
          if (csvRules[cmdlet.edition].writesType(values) && !values.NoHeader) lines.push(csvTypeLine(input));
          if (!values.NoHeader) lines.push(csvHeader(columns, layout));
        } else if (isAppending && !values.Force) {
          checkColumns(cmdlet, input, columns, values.LiteralPath ?? values.Path ?? "");
        }
        lines.push(csvRow(input, columns, layout));
      },
      end() {
        if (file && lines.length > 0) file.write(lines.map((line) => line + newLine()).join(""));
      },
    };
  },
});

/** The columns that a file has, or undefined for one without content. */
function existingColumns(cmdlet: CmdletContext, path: string, delimiter: string): readonly string[] | undefined {
  const service = cmdlet.service(providerServiceKey);
  if (!service.fileSystem.files.entry(path)?.length) return undefined;
  const reader = new CsvReader(service.readText(path, cmdlet.raw("Encoding"), "data"), delimiter);
  reader.lineStartingWith("#TYPE ");
  const header = reader.record();
  return header.length > 0 ? header : undefined;
}

function checkColumns(cmdlet: CmdletContext, input: unknown, columns: readonly string[], path: string): void {
  const own = new Set(csvColumns(input).map((name) => name.toLowerCase()));
  const missing = columns.find((column) => !own.has(column.toLowerCase()));
  if (missing === undefined) return;
  throw cmdlet.terminate({
    id: "CannotAppendCsvWithMismatchedPropertyNames",
    message: `Cannot append CSV content to the following file: ${path}. The appended object does not have a property that corresponds to the following column: ${missing}. To continue with mismatched properties, add the -Force parameter, and then retry the command.`,
    category: "InvalidData",
    target: missing,
    exception: "System.InvalidOperationException",
  });
}
