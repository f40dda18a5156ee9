import { pollStop } from "../../src/base/budget.ts";
import { isOfWindows } from "../../src/command/catalogue/absentCommands.ts";
import { testFrameworkKey, testFrameworkName } from "../../src/command/catalogue/testFramework.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type CommandView, commandServiceKey } from "../../src/command/services/CommandService.ts";
import { type ModuleView, moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import { isExported } from "../../src/command/testFrameworkModule.ts";
import type { ModuleSpecification } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { ensureExtendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { ClrType } from "../../src/objects/types/ClrType.ts";
import { typeByName, typeByNameOrNull } from "../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { moduleFolders, modulesIn } from "../../src/providers/moduleFolders.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { commandSyntax } from "./_Get-Command/commandSyntax.ts";
import { editDistance } from "./_Get-Command/editDistance.ts";
import { ParameterSearch } from "./_Get-Command/ParameterSearch.ts";
import { showCommandInfo } from "./_Get-Command/showCommandInfo.ts";
import { describedModule, isMeant } from "./_shared/moduleFiles.ts";

export default defineCmdlet({
  name: "Get-Command",
  module: "Microsoft.PowerShell.Core",
  aliases: ["gcm"],
  synopsis: "Lists commands: cmdlets, functions, aliases and scripts.",
  description:
    "By name or pattern, by verb and noun, by module, kind or parameters. -Syntax shows how they are called.",
  parameters: {
    Name: "string[]",
    Verb: "string[]",
    Noun: "string[]",
    Module: "string[]",
    ExcludeModule: "string[]",
    CommandType: "System.Management.Automation.CommandTypes",
    TotalCount: "int",
    FullyQualifiedModule: "Microsoft.PowerShell.Commands.ModuleSpecification[]",
    Syntax: "switch",
    ShowCommandInfo: "switch",
    ArgumentList: "object[]",
    All: "switch",
    ListImported: "switch",
    ParameterName: "string[]",
    ParameterType: "object[]",
    UseFuzzyMatching: "switch",
    FuzzyMinimumDistance: "uint",
    UseAbbreviationExpansion: "switch",
  },
  examples: [{ title: "One command", transcript: "PS> (Get-Command Get-Date).CommandType\nCmdlet\n" }],
  steps(cmdlet, values) {
    let left = values.TotalCount !== undefined && values.TotalCount >= 0 ? values.TotalCount : Number.POSITIVE_INFINITY;
    // What is found is told when all names are known.
    const kept: CommandView[] = [];
    const write = (found: CommandView) => kept.push(found);
    const output = (found: CommandView) => {
      if (left-- <= 0) return;
      const command = values.ArgumentList ? withArguments(cmdlet, found, values.ArgumentList) : found;
      if (command === null) return;
      const service = cmdlet.service(commandServiceKey);
      if (values.ShowCommandInfo) cmdlet.write(showCommandInfo(service, command));
      else cmdlet.write(values.Syntax ? commandSyntax(cmdlet, command, values.Name ?? []) : command);
    };
    return {
      process() {
        const filter = filterOf(values);
        const names = values.Name ?? ["*"];
        for (const name of names) {
          const examined = filter.search?.examined;
          if (values.UseFuzzyMatching) {
            similar(cmdlet, name, filter, values.FuzzyMinimumDistance ?? 5).forEach(write);
            continue;
          }
          if (values.UseAbbreviationExpansion && !hasWildcards(name)) {
            abbreviated(cmdlet, name, filter).forEach(write);
            continue;
          }
          const found = hasWildcards(name)
            ? byPattern(cmdlet, name, filter, values.Name !== undefined)
            : byName(cmdlet, name, filter, values.All);
          const isThere = filter.search?.examined !== examined;
          if (found.length === 0 && !isThere && !hasWildcards(name) && cmdlet.isBound("Name"))
            cmdlet.error(cmdlet.service(commandServiceKey).notFound(name));
          found.forEach(write);
        }
        reportUnmatched(cmdlet, filter);
      },
      end() {
        const isSorted = !values.UseFuzzyMatching && (values.Name ?? ["*"]).some(hasWildcards);
        for (const command of isSorted ? inOrder(kept) : kept) output(command);
      },
    };
  },
});

/** The command as it is with arguments; null after an error of its own parameters. */
function withArguments(cmdlet: CmdletContext, found: CommandView, list: readonly unknown[]): CommandView | null {
  if (found.commandType === "Alias" || found.commandType === "Application") {
    throw cmdlet.terminate({
      id: "CommandArgsOnlyForSingleCmdlet",
      message:
        "The command could not be retrieved because the ArgumentList parameter can be specified only when retrieving a single cmdlet or script.",
      category: "InvalidArgument",
      target: found,
      exception: "System.Management.Automation.PSArgumentException",
    });
  }
  const command = cmdlet.service(commandServiceKey).withArguments(found, list, cmdlet);
  try {
    cmdlet.service(commandServiceKey).checkArguments(command);
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    const { errorId, message } = thrown.record;
    if (thrown.exception.type.isAssignableTo(typeByName("System.Management.Automation.MetadataException"))) {
      const exception = thrown.exception.type.name;
      cmdlet.error({ id: "GetCommandMetadataError", message, category: "MetadataError", target: command, exception });
      return null;
    }
    // What the dynamicparam block itself could not do leaves the parameters that are written.
    if (!errorId.startsWith("GetDynamicParametersException")) throw thrown;
  }
  return command;
}

interface Filter {
  readonly kinds: ReadonlySet<string> | null;
  readonly verbs: readonly string[] | undefined;
  readonly nouns: readonly string[] | undefined;
  readonly modules: readonly string[] | undefined;
  /** What is asked of the modules beside their names. */
  readonly specifications: readonly ModuleSpecification[] | undefined;
  readonly excluded: readonly string[] | undefined;
  /** Only commands of modules that are loaded. */
  readonly isImported: boolean;
  /** Null: nothing is asked of parameters. */
  readonly search: ParameterSearch | null;
}

interface FilterParameters {
  readonly CommandType?: unknown;
  readonly Verb?: readonly string[];
  readonly Noun?: readonly string[];
  readonly Module?: readonly string[];
  readonly FullyQualifiedModule?: readonly unknown[];
  readonly ExcludeModule?: readonly string[];
  readonly ListImported?: boolean;
  readonly ParameterName?: readonly string[];
  readonly ParameterType?: readonly unknown[];
}

/** Properties of what comes in may say it for each name. */
function filterOf(values: FilterParameters): Filter {
  const asked = values.FullyQualifiedModule as readonly (ModuleSpecification | null)[] | undefined;
  const specifications = asked?.filter((one) => one !== null);
  return {
    kinds: kindsOf(values.CommandType),
    verbs: values.Verb?.map(orAny),
    nouns: values.Noun?.map(orAny),
    modules: values.Module ?? specifications?.map(({ name }) => name),
    specifications,
    excluded: values.ExcludeModule,
    isImported: values.ListImported ?? false,
    search:
      values.ParameterName || values.ParameterType
        ? new ParameterSearch(values.ParameterName, values.ParameterType?.map(parameterType))
        : null,
  };
}

function orAny(pattern: string | null): string {
  return pattern || "*";
}

function kindsOf(value: unknown): ReadonlySet<string> | null {
  if (!(value instanceof EnumValue) || value.text === "All") return null;
  return new Set(value.text.split(", "));
}

/** A type or arrays of it; a name that is none is the end of a type's full name, with wildcards. */
function parameterType(value: unknown): (name: string) => boolean {
  const plain = unwrap(value);
  const type = plain instanceof ClrType ? plain : typeByNameOrNull(toText(plain).replace(/^\[(.*)\]$/, "$1"));
  const matches = type ? (name: string) => name === type.name : wildcardMatcher(`*${toText(plain)}`);
  return (name) => matches(name) || (name.endsWith("[]") && matches(name.slice(0, -2)));
}

function byName(cmdlet: CmdletContext, name: string, filter: Filter, all: boolean): CommandView[] {
  const service = cmdlet.service(commandServiceKey);
  if (!all && filter.kinds === null && filter.modules === undefined) {
    const found = service.find(name, filter.isImported);
    return found && fits(cmdlet, found, filter) ? [found] : [];
  }
  const bare = name.slice(name.lastIndexOf("\\") + 1).toLowerCase();
  const isNamed = (command: CommandView) => command.name.toLowerCase() === bare;
  const programs = service
    .programs()
    .filter((program) => isNamed(program) || program.name.replace(/\.\w+$/, "") === bare);
  const named = [...service.all().filter(isNamed), ...programs].filter((command) => fits(cmdlet, command, filter));
  const script = named.length === 0 ? service.find(name, filter.isImported) : undefined;
  if (script && fits(cmdlet, script, filter)) named.push(script);
  return all ? named : named.slice(0, 1);
}

function byPattern(cmdlet: CmdletContext, pattern: string, filter: Filter, withAliases: boolean): CommandView[] {
  const matches = wildcardMatcher(pattern);
  const script = /[\\/]/.test(pattern) ? cmdlet.service(commandServiceKey).script(pattern) : undefined;
  if (script) return fits(cmdlet, script, filter) ? [script] : [];
  const aliases = filter.kinds?.has("Alias") ?? withAliases;
  const service = cmdlet.service(commandServiceKey);
  const programs = asksForPrograms(pattern, filter) ? service.programs() : [];
  const known = filter.isImported ? [] : knownCommands(cmdlet, withAliases && pattern !== "*", filter);
  const found = [...service.all(), ...known, ...programs, ...(filter.isImported ? [] : commandsToImport(cmdlet))]
    .filter(
      (command) =>
        matches(command.name) &&
        isListed(cmdlet, command) &&
        (aliases || command.commandType !== "Alias" || (pattern === "*" && isListedAlias(command, filter))),
    )
    .filter((command) => fits(cmdlet, command, filter));
  return inOrder(found);
}

/** Commands that are not modelled are listed for patterns of names; those that Windows has for their modules, too. */
function knownCommands(cmdlet: CmdletContext, byName: boolean, { modules }: Filter): readonly CommandView[] {
  if (byName) return cmdlet.service(commandServiceKey).known();
  if (modules === undefined) return [];
  return cmdlet
    .service(commandServiceKey)
    .known()
    .filter(({ name }) => isOfWindows(name));
}

/** In a list that nobody named commands for: an alias that is called like a command. */
function isListedAlias({ name }: CommandView, filter: Filter): boolean {
  return name.includes("-") && filter.search === null;
}

/** A long list of patterns and commands sees a stop. Commands that are there though their module exports none are not listed. */
function isListed(cmdlet: CmdletContext, command: CommandView): boolean {
  pollStop();
  if (cmdlet.service(commandServiceKey).moduleName(command) !== testFrameworkName) return true;
  return isExported(command.name, cmdlet.service(testFrameworkKey).version);
}

/** The commands of modules along $env:PSModulePath that are not loaded. */
function commandsToImport(cmdlet: CmdletContext): CommandView[] {
  const providers = cmdlet.service(providerServiceKey);
  const files = moduleFolders(providers).flatMap((folder) => modulesIn(providers, folder));
  if (files.length === 0) return [];
  const modules = cmdlet.service(moduleServiceKey);
  return files
    .map((file) => describedModule(cmdlet, file))
    .filter((module) => modules.find(module.name) === undefined)
    .flatMap((module) => modules.commands(module));
}

/** Programs are listed where somebody asks for them, or for a name that may be one of them. */
function asksForPrograms(pattern: string, { kinds, verbs, nouns, modules }: Filter): boolean {
  return kinds?.has("Application") ?? (pattern !== "*" && !verbs && !nouns && !modules);
}

const ranks: Readonly<Partial<Record<CommandView["commandType"], number>>> = {
  Alias: 0,
  Filter: 2,
  Cmdlet: 3,
  Application: 4,
};

/** Aliases, functions and scripts, filters, cmdlets, programs, each by name. */
function inOrder(commands: CommandView[]): CommandView[] {
  const rank = (command: CommandView) => ranks[command.commandType] ?? 1;
  return commands.sort(
    (left, right) => rank(left) - rank(right) || (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1),
  );
}

/** Commands with names that differ by few letters, the closest first; their Score says by how many. */
function similar(cmdlet: CmdletContext, name: string, filter: Filter, limit: number): CommandView[] {
  const all = cmdlet.service(commandServiceKey).all();
  return inOrder(all.filter((command) => fits(cmdlet, command, filter)))
    .map((command) => ({ command, score: editDistance(command.name, name) }))
    .filter(({ score }) => score <= limit)
    .sort((left, right) => left.score - right.score)
    .map(({ command, score }) => {
      ensureExtendedMembers(command).setNote("Score", score);
      return command;
    });
}

/** Commands whose capital letters and dash are the text: Get-ChildItem for g-ci. The name itself counts as well. */
function abbreviated(cmdlet: CmdletContext, text: string, filter: Filter): CommandView[] {
  const key = text.toLowerCase();
  const isMeant = ({ name }: CommandView) =>
    name.toLowerCase() === key || (key.includes("-") && name.replace(/[^A-Z-]/g, "").toLowerCase() === key);
  const all = cmdlet.service(commandServiceKey).all();
  return inOrder(all.filter((command) => isMeant(command) && fits(cmdlet, command, filter)));
}

function fits(cmdlet: CmdletContext, command: CommandView, filter: Filter): boolean {
  if (filter.kinds !== null && !filter.kinds.has(command.commandType)) return false;
  const any = (patterns: readonly string[] | undefined, text: string) =>
    patterns === undefined || patterns.some((pattern) => wildcardMatcher(pattern)(text));
  const dash = command.name.indexOf("-");
  if ((filter.verbs || filter.nouns) && dash < 0) return false;
  if (!any(filter.verbs, command.name.slice(0, dash)) || !any(filter.nouns, command.name.slice(dash + 1))) return false;
  const module = cmdlet.service(commandServiceKey).moduleName(command);
  if (!any(filter.modules, module)) return false;
  if (filter.specifications && !isOfMeantModule(command, filter.specifications)) return false;
  if (filter.excluded?.some((pattern) => wildcardMatcher(pattern)(module))) return false;
  return fitsParameters(cmdlet, command, filter);
}

/** A cmdlet of cmdlab's own has no module object: its module's name is all that is asked. */
function isOfMeantModule(command: CommandView, specifications: readonly ModuleSpecification[]): boolean {
  const module = getMember(command, "Module") as ModuleView | null;
  return module === null || specifications.some((specification) => isMeant(module, specification));
}

function fitsParameters(cmdlet: CmdletContext, command: CommandView, { search }: Filter): boolean {
  if (search === null) return true;
  if (command.commandType === "Alias") return false;
  const sets = cmdlet.service(commandServiceKey).parameterSets(command);
  return search.fits(sets.flatMap((set) => set.parameters));
}

/** Names of parameters that none of the commands which were asked for has. */
function reportUnmatched(cmdlet: CmdletContext, { search }: Filter): void {
  for (const name of search?.unmatched ?? [])
    cmdlet.error({
      id: "CommandParameterNotFound",
      message: `No matching commands include a parameter named '${name}'.  Check the spelling of the parameter name, and then try again. (Parameter '${name}')`,
      category: "ObjectNotFound",
      target: name,
      exception: "System.ArgumentException",
    });
}
