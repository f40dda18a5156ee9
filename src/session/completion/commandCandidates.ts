import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { CmdletInfo, ExternalScriptInfo, FunctionInfo } from "../../runtime/CommandInfo.ts";
import { findCommand } from "../../runtime/commandLookup.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { commandMetadataOf } from "../../runtime/functionMetadata.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import { beginningWith } from "./beginningWith.ts";
import { pathCandidates } from "./pathCandidates.ts";

/** Names of commands: functions, cmdlets and aliases of the session, in this order for one letter too. */
export function commandCandidates(engine: Engine, word: string): string[] {
  if (word === "") return [];
  const { globalScope } = engine;
  const functions = [...(globalScope.functions?.values() ?? [])].map(({ name }) => name);
  const aliases = [...(globalScope.aliases?.values() ?? [])].map(({ name }) => name);
  const cmdlets = [...engine.cmdlets.names()];
  const names = beginningWith([...cmdlets, ...functions], word);
  return [
    ...names,
    ...(names.length === 0 || !word.includes("-") ? beginningWith(aliases, word) : []),
    ...(names.length === 0 ? pathCandidates(engine, word) : []),
  ];
}

export function parameterCandidates(engine: Engine, command: string, word: string): string[] {
  const parameters = parametersOf(engine, command).filter(({ dontShow }) => !dontShow);
  const own = parameters.filter(({ isCommon }) => !isCommon).map(({ name }) => name);
  const common = parameters.filter(({ isCommon }) => isCommon).map(({ name }) => name);
  return [...beginningWith(own, word), ...beginningWith(common, word)].map((name) => `-${name}`);
}

/** The values that a parameter takes one of: of an enumeration, a validated set, or true and false. */
export function argumentCandidates(parameter: ParameterMetadata, word: string): string[] {
  return beginningWith(valuesOf(parameter), word);
}

/** The parameter that a word is the value of, where one is named in front of it. */
export function parameterAt(
  engine: Engine,
  command: string,
  { commandElements }: Command,
  word: string,
  cursor: number,
): ParameterMetadata | null {
  const before = commandElements.filter((element) => element.extent.start < cursor - word.length);
  const last = before.at(-1);
  if (last?.kind !== "CommandParameter") return null;
  const parameters = parametersOf(engine, command);
  const typed = last.parameterName.toLowerCase();
  const isNamed = (parameter: ParameterMetadata): boolean =>
    [parameter.name, ...parameter.aliases].some((name) => name.toLowerCase() === typed);
  return parameters.find(isNamed) ?? parameters.find(({ name }) => name.toLowerCase().startsWith(typed)) ?? null;
}

function valuesOf(parameter: ParameterMetadata): string[] {
  for (const rule of parameter.validation) if (rule.rule === "set") return [...rule.values];
  const type = parameter.type.elementType ?? parameter.type;
  if (type.isEnum) return [...type.enumValues.keys()];
  return type.name === "System.Boolean" ? ["$true", "$false"] : [];
}

export function parametersOf(engine: Engine, name: string): readonly ParameterMetadata[] {
  const command = findCommand(engine, engine.globalScope, name);
  if (command instanceof CmdletInfo) return command.metadata.parameters;
  if (command instanceof FunctionInfo || command instanceof ExternalScriptInfo)
    return commandMetadataOf(command.block.code, engine.edition).parameters;
  return [];
}
