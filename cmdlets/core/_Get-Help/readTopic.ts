import { testCommandHelp } from "../../../src/command/catalogue/testCommandHelp.ts";
import { cmdlabModuleName } from "../../../src/command/cmdlabModule.ts";
import type { CmdletContext, CmdletDefinition } from "../../../src/command/prelude.ts";
import {
  type CommandService,
  type CommandView,
  commandServiceKey,
  type ParameterSetView,
  type ParameterView,
} from "../../../src/command/services/CommandService.ts";
import { orderedParameters, syntaxLines, type TypeStyle } from "../../../src/command/syntaxText.ts";
import { getMember } from "../../../src/objects/members/getMember.ts";
import { enumerate } from "../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { worldKey } from "../../../src/world/worldKey.ts";
import { catalogueDescription, cmdletProducts } from "../_shared/help/catalogueDescription.ts";
import { commentSections } from "../_shared/help/commentSections.ts";
import { derivedExamples } from "../_shared/help/derivedExamples.ts";
import type { HelpExample, HelpParameter, HelpTopic } from "../_shared/help/HelpTopic.ts";
import { notModelledIn } from "../_shared/help/notModelledIn.ts";

/** Gathers what is known of a command. */
export function readTopic(cmdlet: CmdletContext, command: CommandView): HelpTopic {
  const service = cmdlet.service(commandServiceKey);
  const { testing, definition, sections, section, hasText, synopsis, description } = readText(cmdlet, command);
  const described = new Map((sections.get("parameter") ?? []).map((one) => [one.argument.toLowerCase(), one.text]));
  for (const [name, text] of service.parameterComments(command)) if (!described.has(name)) described.set(name, text);
  const sets = service.parameterSets(command);
  const parameters = parametersOf(cmdlet, command, described);
  const syntax = (style: TypeStyle) =>
    service.hasKnownParameters(command)
      ? syntaxLines(service, command, style).map((line) => name + line.slice(command.name.length))
      : [];
  const name = command.commandType === "ExternalScript" ? toText(getMember(command, "Path")) : command.name;
  return {
    command,
    name,
    category: command.commandType === "Script" ? "ScriptCommand" : command.commandType,
    module: service.moduleName(command),
    hasText,
    synopsis,
    description,
    parameters: hasText ? parameters : allParameters(sets),
    examples: definition ? examplesOf(cmdlet, definition, sets) : section("example").map(splitExample),
    inputs: hasText ? section("inputs") : pipelineTypes(sets),
    outputs: definition ? [...(definition.outputs ?? [])] : hasText ? section("outputs") : outputTypes(command),
    notes: definition ? [...(definition.remarks ?? []), ...notModelledIn(sets)] : section("notes"),
    links: definition && testing ? [testing.link] : section("link"),
    component: section("component")[0] ?? null,
    role: section("role")[0] ?? null,
    functionality: section("functionality")[0] ?? null,
    syntax: syntax(hasText ? "help" : "values"),
    plainSyntax: syntax("command"),
    sets,
    get aliases() {
      return aliasesOf(service, command.name);
    },
    isAdvanced: service.isAdvanced(command),
  };
}

/** Modules that neither product has. */
const ownModules: ReadonlySet<string> = new Set([cmdlabModuleName.toLowerCase(), "labs"]);

/** What is said of a command in words. */
export function readText(cmdlet: CmdletContext, command: CommandView) {
  const service = cmdlet.service(commandServiceKey);
  const isCmdlet = command.commandType === "Cmdlet";
  const comment = isCmdlet ? null : service.helpComment(command);
  const testing = comment === null ? testCommandHelp(service.moduleName(command), command.name) : null;
  // PowerShell 7 comes without help files, but functions of a module have their comments in either edition, as have our own.
  const hasFile =
    isCmdlet && (cmdlet.edition === "Desktop" || ownModules.has(service.moduleName(command).toLowerCase()));
  const definition = hasFile || testing !== null ? cmdlet.state.getCmdlet(command.name) : undefined;
  const sections = commentSections(comment ?? "");
  const section = (name: string) =>
    (sections.get(name) ?? []).map((one) => (one.text === "" ? one.argument : one.text));
  return {
    testing,
    definition,
    sections,
    section,
    hasText: (comment !== null && !sections.has("externalhelp")) || definition !== undefined,
    synopsis: definition?.synopsis ?? section("synopsis")[0] ?? "",
    description: definition ? (testing?.description ?? descriptionOf(definition)) : (section("description")[0] ?? ""),
  };
}

function aliasesOf(service: CommandService, name: string): readonly string[] {
  const lower = name.toLowerCase();
  return service
    .all()
    .filter((one) => service.aliasTarget(one)?.toLowerCase() === lower)
    .map((one) => one.name);
}

function parametersByName(sets: readonly ParameterSetView[]): Map<string, ParameterView> {
  const found = new Map<string, ParameterView>();
  for (const set of sets)
    for (const parameter of orderedParameters(set))
      if (!found.has(parameter.name)) found.set(parameter.name, parameter);
  return found;
}

function parametersOf(
  cmdlet: CmdletContext,
  command: CommandView,
  described: ReadonlyMap<string, string>,
): HelpParameter[] {
  const found = parametersByName(cmdlet.service(commandServiceKey).parameterSets(command));
  const service = cmdlet.service(commandServiceKey);
  const declared = service.parameterNames(command);
  const ordered = declared.flatMap((name) => found.get(name) ?? []);
  return ordered.map((parameter) => ({
    parameter,
    description:
      described.get(parameter.name.toLowerCase()) ??
      parameter.help ??
      testCommandHelp(service.moduleName(command), command.name)?.parameter(parameter.name) ??
      catalogueDescription(service.moduleName(command), command.name, parameter.name),
    defaultValue: parameter.defaultText ?? typeDefault(parameter),
  }));
}

/** All that the sets have, common ones aside, by name. */
function allParameters(sets: readonly ParameterSetView[]): HelpParameter[] {
  return [...parametersByName(sets).values()]
    .sort((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1))
    .map((parameter) => ({ parameter, description: "", defaultValue: "" }));
}

/** The types that the pipeline may bring, each once. */
function pipelineTypes(sets: readonly ParameterSetView[]): string[] {
  const taken = [...parametersByName(sets).values()].filter((one) => one.pipelineByValue || one.pipelineByProperty);
  return [...new Set(taken.map(({ type }) => type.name))];
}

function outputTypes(command: CommandView): string[] {
  const types = getMember(command, "OutputType");
  return [...(enumerate(types) ?? [])].map((type) => toText(getMember(type, "Name")));
}

/** What a function's parameter has when it is not given. */
function typeDefault(parameter: ParameterView): string {
  if (/^(WhatIf|Confirm)$/.test(parameter.name)) return "";
  if (parameter.isSwitch || parameter.type.name === "System.Boolean") return "False";
  return /^System\.(U?Int(16|32|64)|S?Byte|Double|Single|Decimal)$/.test(parameter.type.name) ? "0" : "";
}

/** Code up to a blank line, and remarks below it; a prompt in front of the code is told apart. */
function splitExample(text: string): HelpExample {
  const blank = /\n[ \t]*\n/.exec(text);
  const all = blank ? text.slice(0, blank.index) : text;
  const remarks = blank ? text.slice(blank.index + blank[0].length) : "";
  const prompt = /^((?:PS|C:)[^\n>]*>)\s*/.exec(all);
  return { prompt: prompt ? prompt[1] : "PS > ", code: prompt ? all.slice(prompt[0].length) : all, remarks };
}

function descriptionOf({ description = "", module, name }: CmdletDefinition): string {
  return [description, cmdletProducts(module, name)].filter((part) => part !== "").join(" ");
}

function examplesOf(
  cmdlet: CmdletContext,
  definition: CmdletDefinition,
  sets: readonly ParameterSetView[],
): HelpExample[] {
  if (definition.examples.length > 0 || !definition.derived) return definitionExamples(definition);
  const modelled = new Set(sets.flatMap(({ parameters }) => parameters.filter((one) => !one.notModelled)));
  const names = new Set([...modelled].map(({ name }) => name));
  return derivedExamples(cmdlet.service(worldKey), definition.name, (name) => names.has(name));
}

/** Transcripts of a definition: what follows the prompt, and below it what it prints. */
function definitionExamples(definition: CmdletDefinition): HelpExample[] {
  return definition.examples.map(({ title, transcript }) => {
    const lines = transcript.trimEnd().split("\n");
    return {
      prompt: "PS > ",
      code: (lines[0] ?? "").replace(/^PS> /, ""),
      remarks: [title, "", ...lines.slice(1)].join("\n").trimEnd(),
    };
  });
}
