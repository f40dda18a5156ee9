import { argumentCompleters } from "../../../command/argumentCompleters.ts";
import { astObjectOf } from "../../../compile/language/AstObject.ts";
import { getMember } from "../../../objects/members/getMember.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { Hashtable } from "../../../objects/values/collections/Hashtable.ts";
import { unwrap } from "../../../objects/values/PSObject.ts";
import { AliasInfo } from "../../../runtime/commands/CommandInfo.ts";
import { findCommand } from "../../../runtime/commands/commandLookup.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import { completionResult } from "../completionResult.ts";

/** The word that is being written, and the parameter of a command that it is a value of, as far as that is known. */
export interface WordPlace {
  readonly command: Command;
  readonly name: string;
  readonly parameter: string | null;
  readonly word: string;
  readonly cursor: number;
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
  return native
    ? completionResults(native.invoke({ args: [place.word, astObjectOf(place.command), place.cursor] }))
    : null;
}

/** What the completer of a parameter is called with. */
export function completerArguments(command: string, place: WordPlace): unknown[] {
  return [command, place.parameter, place.word, astObjectOf(place.command), boundConstants(place)];
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

/** The named arguments that are constants, as the completer sees what else the command says. */
function boundConstants({ command, cursor }: WordPlace): Hashtable {
  const table = new Hashtable();
  const { commandElements } = command;
  for (const [index, element] of commandElements.entries()) {
    if (element.kind !== "CommandParameter") continue;
    const value = element.argument ?? commandElements[index + 1];
    if (value && value.kind !== "CommandParameter" && value.extent.end < cursor && "value" in value)
      table.set(element.parameterName, value.value);
  }
  return table;
}
