import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { ScopedItemOption, ScopeName } from "../../src/command/SessionState.ts";
import { tryConvertTo } from "../../src/objects/convert/convertTo.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { linesOf } from "../../src/providers/content/fileText.ts";
import { readTextFile } from "../../src/providers/content/textFiles.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { aliasObject } from "./_shared/aliasItems.ts";

export default defineCmdlet({
  name: "Import-Alias",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["ipal"],
  synopsis: "Makes the aliases that a file of Export-Alias names.",
  parameters: { Path: "string", LiteralPath: "string", Scope: "string", PassThru: "switch", Force: "switch" },
  examples: [
    {
      title: "A file with one alias",
      transcript:
        'PS> Set-Content C:\\Windows\\Temp\\a.csv \'"say","Write-Output","","None"\'; Import-Alias C:\\Windows\\Temp\\a.csv; say hello\nhello\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const path = values.LiteralPath ?? values.Path ?? "";
        const isLiteral = values.LiteralPath !== undefined;
        const [file = path] = cmdlet.service(providerServiceKey).filePaths(path, isLiteral);
        const text = readTextFile(cmdlet, path, isLiteral, "data");
        // The whole file is read before the first alias is made.
        const aliases: string[][] = [];
        linesOf(text).forEach((written, index) => {
          const line = written.trim();
          if (line === "" || line.startsWith("#")) return;
          const fields = fieldsOf(line);
          if (fields.length !== 4) throw badLine(cmdlet, file, index + 1);
          if (areOptions(fields[3])) aliases.push(fields);
          else badOptions(cmdlet, file, index + 1, fields[3]);
        });
        for (const fields of aliases)
          importOne(cmdlet, fields, values.Scope as ScopeName | undefined, values.Force, values.PassThru);
      },
    };
  },
});

/** A quotation mark anywhere opens and closes what is quoted; two inside of it are one. */
function fieldsOf(line: string): string[] {
  const fields = [""];
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (isQuoted && character === '"' && line[at + 1] === '"') fields[fields.length - 1] += line[++at];
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === "," && !isQuoted) fields.push("");
    else fields[fields.length - 1] += character;
  }
  return fields;
}

function importOne(
  cmdlet: CmdletContext,
  fields: readonly string[],
  scope: ScopeName | undefined,
  force: boolean,
  passThru: boolean,
): void {
  const [name, definition, description, option] = fields;
  const options = option === "None" || option === "" ? [] : (option.split(/,\s*/) as ScopedItemOption[]);
  if (cmdlet.state.getAlias(name, scope) && !force) {
    const message = `The alias is not allowed, because an alias with the name '${name}' already exists.`;
    const exception = "System.Management.Automation.SessionStateException";
    cmdlet.error({ id: "AliasAlreadyExists", message, category: "ResourceExists", target: name, exception });
    return;
  }
  if (!cmdlet.shouldProcess(`Name: ${name} Value: ${definition}`, "Import Alias")) return;
  const alias = { name, definition, description, options };
  cmdlet.state.setAlias(alias, scope, force);
  if (passThru) cmdlet.write(aliasObject(cmdlet, cmdlet.state.getAlias(name, scope) ?? alias));
}

function badLine(cmdlet: CmdletContext, path: string, line: number) {
  return cmdlet.terminate({
    id: "ImportAliasFileFormatError",
    message: `Cannot import an alias. Line number ${line} in the file '${path}' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a comma, then the value must be contained in quotation marks.`,
    category: "ReadError",
    target: path,
    exception: "System.FormatException",
  });
}

function areOptions(text: string): boolean {
  return tryConvertTo(text, typeByName("System.Management.Automation.ScopedItemOptions")) !== undefined;
}

function badOptions(cmdlet: CmdletContext, path: string, line: number, option: string): void {
  cmdlet.error({
    id: "ImportAliasOptionsError",
    message: `Cannot import the alias because line number ${line} in the file '${path}' contains an option that is not recognized for aliases. Change the file to contain valid options.`,
    exceptionMessage: `Requested value '${option}' was not found.`,
    category: "ReadError",
    target: path,
    exception: "System.ArgumentException",
  });
}
