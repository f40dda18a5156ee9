import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { allParameterSets, type ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { commandServiceKey } from "../../command/services/CommandService.ts";
import { syntaxLines } from "../../command/syntaxText.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { CmdletInfo, ExternalScriptInfo, FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { commandMetadataOf } from "../../runtime/functions/functionMetadata.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import { pathCandidates } from "./pathCandidates.ts";
import { type WrittenText, writtenFunction } from "./writtenFunction.ts";

/** Names of commands: cmdlets and functions of the session in alphabetical order, then aliases, then files. */
export function commandCandidates(engine: Engine, word: string): Candidate[] {
  if (word === "") return [];
  const { globalScope } = engine;
  const functions = [...(globalScope.functions?.values() ?? [])].map(({ name }) => name);
  const aliases = [...(globalScope.aliases?.values() ?? [])].map(({ name }) => name);
  const names = beginningWith([...engine.cmdlets.names(), ...functions], word);
  const others = names.length === 0 || !word.includes("-") ? beginningWith(aliases, word) : [];
  const found = [...names, ...others].map((name) => candidate(name, "Command", name, name));
  return found.length > 0 ? found : pathCandidates(engine, word);
}

/** The ways to call a command, for its tool tip; its name where there is no such command. */
export function commandTip(engine: Engine, name: string): string {
  const command = findCommand(engine, engine.globalScope, name);
  const service = engine.service(commandServiceKey);
  const view = command && service.all().find((one) => one.name === command.name);
  return view ? `\n${syntaxLines(service, view, "command").join("\n\n")}\n` : name;
}

/** Parameters of a command, the common ones last. */
export function parameterCandidates(all: readonly ParameterMetadata[], word: string): Candidate[] {
  const parameters = all.filter(({ dontShow }) => !dontShow);
  const own = parameters.filter(({ isCommon }) => !isCommon);
  const common = parameters.filter(({ isCommon }) => isCommon);
  const folded = word.toLowerCase();
  const isWanted = ({ name }: ParameterMetadata): boolean => name.toLowerCase().startsWith(folded);
  const wanted = [...own.filter(isWanted), ...common.filter(isWanted)];
  return wanted.map(({ name, type }) => candidate(`-${name}`, "ParameterName", name, `[${typeText(type)}] ${name}`));
}

/** The values that a parameter takes one of: of an enumeration, a validated set, or true and false. */
export function argumentCandidates(parameter: ParameterMetadata, word: string): Candidate[] {
  return beginningWith(valuesOf(parameter), word).map((value) => candidate(value, "ParameterValue"));
}

const encodings = "ascii ansi bigendianunicode bigendianutf32 oem unicode utf7 utf8 utf8BOM utf8NoBOM utf32".split(" ");

function valuesOf(parameter: ParameterMetadata): string[] {
  for (const rule of parameter.validation) if (rule.rule === "set") return [...rule.values];
  const type = parameter.type.elementType ?? parameter.type;
  if (parameter.typeName === "System.Text.Encoding") return encodings;
  if (type.isEnum) return [...type.enumValues.keys()];
  return type.name === "System.Boolean" ? ["$true", "$false"] : [];
}

/** The parameters of a command by name or alias, or of a function that the text defines; none where there is no such command. */
export function parametersOf(engine: Engine, name: string, written?: WrittenText): readonly ParameterMetadata[] {
  return metadataOf(engine, name, written)?.parameters ?? [];
}

/** Those of the set that is taken where nothing else decides first. */
export function parametersByLikelihood(
  engine: Engine,
  name: string,
  written?: WrittenText,
): readonly ParameterMetadata[] {
  const { parameters = [], defaultSetName = "" } = metadataOf(engine, name, written) ?? {};
  if (defaultSetName === "") return parameters;
  const isFirst = ({ sets }: ParameterMetadata): boolean => sets.has(defaultSetName) || sets.has(allParameterSets);
  return [...parameters.filter(isFirst), ...parameters.filter((one) => !isFirst(one))];
}

function metadataOf(engine: Engine, name: string, written?: WrittenText): CommandMetadata | null {
  const own = written && writtenFunction(engine, written, name);
  if (own) return own;
  const command = findCommand(engine, engine.globalScope, name);
  if (command instanceof CmdletInfo) return command.metadata;
  if (command instanceof FunctionInfo || command instanceof ExternalScriptInfo)
    return commandMetadataOf(command.block.code, engine.edition);
  return null;
}
