import { type CommandView, commandServiceKey } from "../../src/command/CommandService.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { MemberTable } from "../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../src/objects/model/PSObject.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import type { HelpView } from "./_shared/help/helpLayout.ts";
import { helpObject, parameterHelp } from "./_shared/help/helpObject.ts";
import { readTopic } from "./_shared/help/readTopic.ts";

export default defineCmdlet({
  name: "Get-Help",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Shows what a command does and how it is called.",
  description: "Help comes from the definition of a cmdlet, or from the comment of a function or script.",
  parameters: {
    Name: "string",
    Category: "string[]",
    Detailed: "switch",
    Full: "switch",
    Examples: "switch",
    Parameter: "string[]",
    Component: "string[]",
    Functionality: "string[]",
    Role: "string[]",
  },
  examples: [
    {
      title: "In short",
      transcript:
        "PS> (Get-Help Get-Date).Synopsis\nGives the session's date and time, or another one, as an object or as text.\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const name = values.Name ?? "Get-Help";
        const found = commandsFor(cmdlet, name).filter(
          (command) =>
            !values.Category ||
            values.Category.some(
              (one) => one.toLowerCase() === command.commandType.toLowerCase() || one.toLowerCase() === "all",
            ),
        );
        if (found.length === 0) {
          if (!hasWildcards(name)) cmdlet.error(notFound(cmdlet, name));
          return;
        }
        if (found.length > 1) for (const command of found) cmdlet.write(shortEntry(cmdlet, command));
        else if (values.Parameter) writeParameters(cmdlet, found[0], values.Parameter);
        else cmdlet.write(helpObject(readTopic(cmdlet, found[0]), viewOf(values)));
      },
    };
  },
});

function viewOf(values: { readonly Detailed: boolean; readonly Full: boolean; readonly Examples: boolean }): HelpView {
  if (values.Examples) return "examples";
  return values.Full ? "full" : values.Detailed ? "detailed" : "default";
}

function commandsFor(cmdlet: CmdletContext, name: string): CommandView[] {
  const service = cmdlet.service(commandServiceKey);
  if (!hasWildcards(name)) {
    let found = service.find(name);
    for (let hops = 0; found?.commandType === "Alias" && "definition" in found && hops < 16; hops++)
      found = service.find(String(found.definition));
    return found ? [found] : [];
  }
  const matches = wildcardMatcher(name);
  return service.all().filter((command) => command.commandType !== "Alias" && matches(command.name));
}

function writeParameters(cmdlet: CmdletContext, command: CommandView, patterns: readonly string[]): void {
  const { parameters } = readTopic(cmdlet, command);
  for (const pattern of patterns) {
    const matches = wildcardMatcher(pattern);
    const found = parameters.filter(({ parameter }) => matches(parameter.name));
    for (const parameter of found) cmdlet.write(parameterHelp(parameter));
    if (found.length > 0) continue;
    const message = `No parameter matches criteria ${pattern}.`;
    const error = cmdlet.terminate({
      id: "NoParmsFound",
      message,
      category: "InvalidArgument",
      exception: "System.Management.Automation.PSArgumentException",
    });
    error.record.targetName = "System.Management.Automation.ProviderCommandHelpInfo";
    error.record.targetTypeName = "ProviderCommandHelpInfo";
    cmdlet.error(error);
  }
}

function shortEntry(cmdlet: CmdletContext, command: CommandView): PSCustomObject {
  const topic = readTopic(cmdlet, command);
  const table = new MemberTable();
  table.setNote("Name", command.name);
  table.setNote("Category", topic.category);
  table.setNote("Module", topic.module);
  table.setNote("Synopsis", topic.hasText ? topic.synopsis : topic.syntax[0]);
  return new PSCustomObject(table);
}

function notFound(cmdlet: CmdletContext, name: string) {
  const message = `Get-Help could not find ${name} in a help file in this session. To download updated help topics type: "Update-Help". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.`;
  return cmdlet.terminate({
    id: "HelpNotFound",
    message,
    category: "ResourceUnavailable",
    exception: "Microsoft.PowerShell.Commands.HelpNotFoundException",
  });
}
