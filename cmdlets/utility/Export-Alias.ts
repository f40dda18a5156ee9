import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { AliasView, ScopeName } from "../../src/command/SessionState.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { newLine } from "../../src/objects/text/newLine.ts";
import { formatDateTime } from "../../src/objects/text/time/formatDateTime.ts";
import { localNow } from "../../src/objects/text/time/moments.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";
import { TextFileWriter } from "../../src/providers/content/textFiles.ts";
import { aliasObject, optionText } from "./_shared/aliasItems.ts";

export default defineCmdlet({
  name: "Export-Alias",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["epal"],
  synopsis: "Writes aliases into a file, as CSV or as a script.",
  parameters: {
    Path: "string",
    LiteralPath: "string",
    Name: "string[]",
    PassThru: "switch",
    As: "Microsoft.PowerShell.Commands.ExportAliasFormat",
    Append: "switch",
    Force: "switch",
    NoClobber: "switch",
    Description: "string",
    Scope: "string",
  },
  examples: [
    {
      title: "One alias as a script",
      transcript:
        'PS> Set-Alias say Write-Output; Export-Alias C:\\Windows\\Temp\\a.ps1 say -As Script; Get-Content C:\\Windows\\Temp\\a.ps1 | Select-Object -Last 1\nset-alias -Name:"say" -Value:"Write-Output" -Description:"" -Option:"None"\n',
    },
  ],
  steps(cmdlet, values) {
    const lines: string[] = [];
    const isScript = values.As instanceof EnumValue && values.As.text === "Script";
    return {
      process() {
        const aliases = cmdlet.state.aliases((values.Scope || undefined) as ScopeName | undefined);
        for (const pattern of values.Name ?? ["*"]) {
          const matches = wildcardMatcher(pattern);
          const found = aliases.filter((one) => matches(one.name));
          if (found.length === 0 && !hasWildcards(pattern)) noAlias(cmdlet, pattern);
          for (const alias of found) {
            lines.push(isScript ? scriptLine(alias) : csvLine(alias));
            if (values.PassThru) cmdlet.write(aliasObject(cmdlet, alias));
          }
        }
      },
      end() {
        const path = values.LiteralPath ?? values.Path ?? "";
        if (!cmdlet.shouldProcess(path)) return;
        const file = new TextFileWriter(cmdlet, path, {
          literal: values.LiteralPath !== undefined,
          append: values.Append,
          noClobber: values.NoClobber,
          force: values.Force,
          encoding: undefined,
          use: "setContent",
        });
        file.write([...heading(cmdlet, values.Description), ...lines].map((line) => line + newLine()).join(""));
      },
    };
  },
});

function noAlias(cmdlet: CmdletContext, name: string): void {
  cmdlet.error({
    id: "AliasNotFound",
    message: `Cannot find alias because alias '${name}' does not exist.`,
    category: "ObjectNotFound",
    target: name,
    exception: "System.Management.Automation.ItemNotFoundException",
  });
}

function heading(_cmdlet: CmdletContext, description: string | undefined): string[] {
  const facts = machineFacts();
  const date = formatDateTime(localNow(), "F", currentCulture().name);
  const lines = [
    "Alias File",
    `Exported by : ${facts.userName}`,
    `Date/Time : ${date}`,
    `Computer : ${facts.machineName}`,
  ];
  const heading = lines.map((line) => `# ${line}`);
  if (description === undefined) return heading;
  return [...heading, "#", ...description.split(/\r?\n/).map((line) => `# ${line}`)];
}

function csvLine(alias: AliasView): string {
  // Quotation marks inside are not doubled.
  return [alias.name, alias.definition, alias.description, optionText(alias.options)]
    .map((text) => `"${text}"`)
    .join(",");
}

function scriptLine(alias: AliasView): string {
  return `set-alias -Name:"${alias.name}" -Value:"${alias.definition}" -Description:"${alias.description}" -Option:"${optionText(alias.options)}"`;
}
