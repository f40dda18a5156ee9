import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type CommandView, commandServiceKey } from "../../src/command/services/CommandService.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { attachable, ensureExtendedMembers, setOwnTypeNames } from "../../src/objects/members/extendedMembers.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { customObject } from "../../src/objects/values/customObject.ts";
import type { PSCustomObject } from "../../src/objects/values/PSObject.ts";
import { aboutNotes, aboutObject } from "./_Get-Help/aboutObject.ts";
import { helpObject, parameterHelp } from "./_Get-Help/helpObject.ts";
import { readText, readTopic } from "./_Get-Help/readTopic.ts";
import { type AboutTopic, aboutTopics, helpSystem } from "./_shared/help/aboutTopics.ts";
import { commentSections } from "./_shared/help/commentSections.ts";
import { type HelpView, isAddress } from "./_shared/help/helpLayout.ts";

export default defineCmdlet({
  name: "Get-Help",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Shows what a command does and how it is called.",
  description:
    "Help comes from the definition of a cmdlet, or from the comment of a function or script. No provider has help of its own for its paths, so that -Path finds the same.",
  parameters: {
    Name: "string",
    Category: "string[]",
    Detailed: "switch",
    Full: "switch",
    Examples: "switch",
    Parameter: { type: "string[]", desktopType: "string" },
    Component: "string[]",
    Functionality: "string[]",
    Role: "string[]",
    Online: "switch",
    Path: "string",
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
        const name = values.Name || "default";
        if (/^default$/i.test(name)) return cmdlet.write(aboutObject(helpSystem));
        const { found, topics } = search(cmdlet, name, values);
        if (found.length + topics.length === 0) {
          if (!hasWildcards(name)) cmdlet.error(notFound(cmdlet, name));
          return;
        }
        if (values.Online) throw onlineError(cmdlet, found);
        if (found.length + topics.length > 1) {
          for (const command of found) cmdlet.write(shortEntry(cmdlet, command));
          for (const topic of topics) cmdlet.write(recordOf(aboutNotes(topic)));
        } else if (topics.length > 0) cmdlet.write(aboutObject(topics[0]));
        else if (isAlias(found[0])) cmdlet.write(aliasHelp(cmdlet, found[0]));
        else if (values.Parameter) writeParameters(cmdlet, found[0], [values.Parameter].flat());
        else writeTopic(cmdlet, found[0], viewOf(values));
      },
    };
  },
});

/** A script without a comment of help has its syntax, as a text, whatever view is asked for. */
function writeTopic(cmdlet: CmdletContext, command: CommandView, view: HelpView): void {
  const topic = readTopic(cmdlet, command);
  if (topic.hasText || !isScript(command)) return cmdlet.write(helpObject(topic, view));
  const text = topic.plainSyntax.map((line) => `${command.name}${line.slice(topic.name.length)}\n`).join("");
  const shown = attachable(text);
  const members = ensureExtendedMembers(shown);
  const notes = { Name: command.name, Category: topic.category, Synopsis: text };
  for (const [name, value] of Object.entries(notes)) members.setNote(name, value);
  for (const name of ["Component", "Role", "Functionality", "ModuleName"]) members.setNote(name, "");
  cmdlet.write(shown);
}

const isScript = (command: CommandView) => command.commandType === "ExternalScript";

interface Search {
  readonly Category?: readonly string[] | undefined;
  readonly Component?: readonly string[] | undefined;
  readonly Functionality?: readonly string[] | undefined;
  readonly Role?: readonly string[] | undefined;
}

interface Found {
  readonly found: readonly CommandView[];
  readonly topics: readonly AboutTopic[];
}

/**
 * Help by its name; of a word that is no name, that whose name contains it (a verb with a noun begins it), and then that
 * whose text does.
 */
function search(cmdlet: CmdletContext, name: string, asked: Search): Found {
  const named = byName(cmdlet, name, asked);
  if (hasWildcards(name) || named.found.length + named.topics.length > 0) return named;
  const similar = byName(cmdlet, name.includes("-") ? `${name}*` : `*${name}*`, asked);
  if (similar.found.length + similar.topics.length > 0) return similar;
  const tells = (...texts: readonly string[]) => texts.some(wildcardMatcher(`*${name}*`));
  const hasWord = (command: CommandView) => {
    const { hasText, synopsis, description } = readText(cmdlet, command);
    return hasText && tells(synopsis, description);
  };
  const { found } = byName(cmdlet, "*", asked);
  return {
    found: found.filter((command) => !isAlias(command) && hasWord(command)),
    topics: aboutTopicsFor("about_*", asked).filter(({ short, long }) => tells(short, ...long)),
  };
}

function byName(cmdlet: CmdletContext, name: string, asked: Search): Found {
  return {
    found: commandsFor(cmdlet, name).filter((command) => fits(cmdlet, command, asked)),
    topics: aboutTopicsFor(name, asked),
  };
}

/** Whether a command is of a category, and its help says the component, role and functionality that are asked for. */
function fits(cmdlet: CmdletContext, command: CommandView, search: Search): boolean {
  const { Category: categories, Component, Functionality, Role } = search;
  const category = command.commandType.toLowerCase();
  if (categories && !categories.some((one) => [category, "all"].includes(one.toLowerCase()))) return false;
  if (!Component && !Functionality && !Role) return true;
  if (isAlias(command)) return false;
  const topic = readTopic(cmdlet, command);
  const says = (patterns: readonly string[] | undefined, text: string | null) =>
    !patterns || patterns.some((pattern) => wildcardMatcher(pattern)(text ?? ""));
  return says(Component, topic.component) && says(Functionality, topic.functionality) && says(Role, topic.role);
}

function aboutTopicsFor(name: string, search: Search): readonly AboutTopic[] {
  const { Category: categories, Component, Functionality, Role } = search;
  if (Component || Functionality || Role) return [];
  if (categories && !categories.some((one) => /^(helpfile|all)$/i.test(one))) return [];
  if (!/^about_|[*?[]/i.test(name) || (name === "*" && !categories)) return [];
  const matches = wildcardMatcher(name);
  return aboutTopics.filter((topic) => matches(topic.name));
}

/** There is no browser: a page without address says what the original says, one with an address that it is not shown. */
function onlineError(cmdlet: CmdletContext, found: readonly CommandView[]) {
  const link = found.length === 1 ? readTopic(cmdlet, found[0]).links.find(isAddress) : undefined;
  if (link !== undefined) return notModelled(`A browser for the address ${link} (Get-Help -Online)`);
  return cmdlet.terminate({
    id: "InvalidOperation",
    message:
      "The online version of this Help topic cannot be displayed because the Internet address (URI) of the Help topic is not specified in the command code or in the help file for the command.",
    category: "InvalidOperation",
    exception: "System.Management.Automation.PSInvalidOperationException",
  });
}

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
    return found ? [forwarded(cmdlet, found)] : [];
  }
  const matches = wildcardMatcher(name);
  const found = service.all().filter((command) => matches(command.name));
  // Aliases are found first.
  return [...found.filter(isAlias), ...found.filter((command) => !isAlias(command))];
}

const isAlias = (command: CommandView) => command.commandType === "Alias";

/** The command whose help a function gives instead of its own (.FORWARDHELPTARGETNAME). */
function forwarded(cmdlet: CmdletContext, command: CommandView): CommandView {
  const service = cmdlet.service(commandServiceKey);
  if (command.commandType === "Cmdlet") return command;
  const [target] = commentSections(service.helpComment(command) ?? "").get("forwardhelptargetname") ?? [];
  return (target && service.find(target.argument)) ?? command;
}

function writeParameters(cmdlet: CmdletContext, command: CommandView, patterns: readonly string[]): void {
  const topic = readTopic(cmdlet, command);
  const isSyntaxAlone = !topic.hasText && isScript(command);
  const parameters = isSyntaxAlone ? [] : topic.parameters;
  const info = isSyntaxAlone ? "SyntaxHelpInfo" : "ProviderCommandHelpInfo";
  for (const pattern of patterns) {
    const matches = wildcardMatcher(pattern);
    const found = parameters.filter(({ parameter }) => matches(parameter.name));
    for (const parameter of found) cmdlet.write(parameterHelp(topic, parameter));
    if (found.length > 0) continue;
    const message = `No parameter matches criteria ${pattern}.`;
    const error = cmdlet.terminate({
      id: "NoParmsFound",
      message,
      category: "InvalidArgument",
      exception: "System.Management.Automation.PSArgumentException",
    });
    error.record.targetName = `System.Management.Automation.${info}`;
    error.record.targetTypeName = info;
    cmdlet.error(error);
  }
}

function shortEntry(cmdlet: CmdletContext, command: CommandView): PSCustomObject {
  if (isAlias(command) && "definition" in command)
    return recordOf({
      Name: command.name,
      Category: "Alias",
      Synopsis: String(command.definition),
      Component: null,
      Role: null,
      Functionality: null,
    });
  const topic = readTopic(cmdlet, command);
  return recordOf({
    Name: command.name,
    Category: topic.category,
    Synopsis: topic.hasText ? topic.synopsis : topic.plainSyntax[0],
    Component: topic.component,
    Role: topic.role,
    Functionality: topic.functionality,
    ModuleName: topic.module,
  });
}

/** An alias that a pattern found alone. */
function aliasHelp(cmdlet: CmdletContext, alias: CommandView): PSCustomObject {
  const entry = shortEntry(cmdlet, alias);
  setOwnTypeNames(entry, [`AliasHelpInfo#${alias.name}`, "AliasHelpInfo", "HelpInfo"]);
  return entry;
}

function recordOf(notes: Readonly<Record<string, unknown>>): PSCustomObject {
  return customObject(notes, ["HelpInfoShort"]);
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
