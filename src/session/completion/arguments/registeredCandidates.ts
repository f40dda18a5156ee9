import type { ParameterMetadata } from "../../../binding/ParameterMetadata.ts";
import { argumentCompleters } from "../../../command/argumentCompleters.ts";
import { astObjectOf } from "../../../compile/language/AstObject.ts";
import { edition } from "../../../objects/host/edition.ts";
import { getMember } from "../../../objects/members/getMember.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { Hashtable } from "../../../objects/values/collections/Hashtable.ts";
import { unwrap } from "../../../objects/values/PSObject.ts";
import { AliasInfo } from "../../../runtime/commands/CommandInfo.ts";
import { findCommand } from "../../../runtime/commands/commandLookup.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import type { Command, CommandElement } from "../../../syntax/ast/commands.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { parseScript } from "../../../syntax/parser/parseScript.ts";
import { completionResult } from "../completionResult.ts";
import { parameterOfElement } from "./boundElement.ts";

/** The word that is being written, and the parameter of a command that it is a value of, as far as that is known. */
export interface WordPlace {
  readonly command: Command;
  readonly name: string;
  readonly parameter: string | null;
  /** The command's parameters. */
  readonly parameters: readonly ParameterMetadata[];
  readonly word: string;
  /** The node of the word. */
  readonly node: Node;
  readonly cursor: number;
  /** The whole text that is being completed. */
  readonly input: string;
}

/** What a completer that a script registered offers, as CompletionResult objects; null where none is registered. */
export function registeredCandidates(engine: Engine, place: WordPlace): readonly unknown[] | null {
  const completers = argumentCompleters(engine.host);
  if (completers.size === 0) return null;
  const found = findCommand(engine, engine.currentScope, place.name);
  const name = found instanceof AliasInfo ? found.definition : (found?.name ?? place.name);
  const parameter = place.parameter?.toLowerCase();
  const forParameter =
    parameter === undefined
      ? undefined
      : (completers.get(`${name.toLowerCase()}:${parameter}`) ?? completers.get(`:${parameter}`));
  if (forParameter) return completionResults(forParameter.invoke({ args: completerArguments(name, place) }));
  const native = found === undefined ? completers.get(`${name.toLowerCase()}:`) : undefined;
  return native ? completionResults(native.invoke({ args: [place.word, writtenCommand(place), place.cursor] })) : null;
}

/** What the completer of a parameter is called with. */
export function completerArguments(command: string, place: WordPlace): unknown[] {
  return [command, place.parameter, place.word, writtenCommand(place), boundConstants(place)];
}

/** The command as it stands in the text, where the place's own has something in the word's stead. */
function writtenCommand({ command, input }: WordPlace): unknown {
  let found: Command = command;
  walk(parseScript(input, { edition: edition() }).ast, (node) => {
    if (node.kind === "Command" && node.extent.start === command.extent.start) found = node;
  });
  return astObjectOf(found);
}

/** What a completer gave as CompletionResult objects. */
export function completionResults(values: readonly unknown[]): unknown[] {
  return values
    .filter((value) => value !== null && value !== undefined)
    .map((value) => {
      if (getMember(value, "CompletionText") !== null) return unwrap(value);
      const text = toText(value);
      return completionResult(text, text, "Text", text);
    });
}

/** The arguments whose values are written, by their parameters, as the completer sees what the command says. */
function boundConstants(place: WordPlace): Hashtable {
  const { command, parameters } = place;
  const table = new Hashtable();
  for (const element of command.commandElements.slice(1)) {
    const parameter = parameterOfElement(parameters, command, element);
    const value = parameter && writtenValue(element, parameter, place);
    if (parameter && value !== undefined && value !== null) table.set(parameter.name, value);
  }
  return table;
}

function writtenValue(element: CommandElement, { isSwitch }: ParameterMetadata, place: WordPlace): unknown {
  if (element.kind !== "CommandParameter") return constantOf(element, place);
  if (element.argument) return constantOf(element.argument, place);
  return isSwitch ? true : undefined;
}

/** A constant, or a list of such; undefined for what would have to run. The word at the cursor is as far as it is written. */
function constantOf(node: Node, place: WordPlace): unknown {
  if (node === place.node) return place.word.replace(/^["']/, "") || undefined;
  if ("value" in node) return node.value;
  if (node.kind !== "ArrayLiteral") return undefined;
  const items = node.elements.map((one) => constantOf(one, place));
  return items.includes(undefined) ? undefined : items;
}
