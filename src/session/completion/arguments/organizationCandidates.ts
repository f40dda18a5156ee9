import { singleQuoted } from "../../../base/text/singleQuoted.ts";
import {
  type CatalogueCmdlet,
  type CatalogueParameter,
  catalogueCmdlet,
} from "../../../command/catalogue/catalogue.ts";
import { readSetText } from "../../../command/setText.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import { nounFacts } from "../../../world/nouns/declaration/nounFacts.ts";
import { nounNamed } from "../../../world/nouns/nounNamed.ts";
import { namesBeginning } from "../../../world/nouns/rows/namesBeginning.ts";
import { worldKey } from "../../../world/worldKey.ts";
import { nounOfParameter } from "../../identityNouns.ts";
import type { Session } from "../../Session.ts";
import { beginningWith } from "../beginningWith.ts";
import type { CompletionPlace } from "../CompletionPlace.ts";

/** So many names are offered of what an organisation has. */
const most = 100;

/**
 * What a parameter of a cmdlet of the organisation may be given: names of the objects that it names, its values, in
 * -Filter and -SortBy properties. Null for other commands.
 */
export function organizationCandidates(
  session: Session,
  command: Command,
  name: string,
  word: string,
  cursor: number,
): string[] | null {
  const cmdlet = session.options.world && name.includes("-") ? catalogueCmdlet(name, "Exchange", "Desktop") : null;
  const parameter = cmdlet && parameterOf(cmdlet, command, cursor - word.length);
  if (!cmdlet || !parameter) return null;
  const at = cmdlet.name.indexOf("-");
  const [verb, noun] = [cmdlet.name.slice(0, at), cmdlet.name.slice(at + 1)];
  if (parameter.name === "Filter" || parameter.name === "SortBy") return propertyCandidates(noun, word);
  const quote = /^['"]/.exec(word)?.[0] ?? "";
  const typed = word.slice(quote.length);
  if (parameter.values) return beginningWith(parameter.values, typed);
  if (parameter.type === "Boolean") return beginningWith(["$true", "$false"], word);
  const named = verb === "New" && parameter.name === "Name" ? null : nounOfParameter(noun, verb, parameter);
  if (named === null) return null;
  const own = parameter.name === "Identity" && verb === "Get" && nounNamed(noun)?.kind === "keyed" ? noun : named;
  const definition = nounNamed(own);
  const names = definition ? namesBeginning(session.engine.service(worldKey), definition, typed, most) : [];
  return beginningWith(names, typed).map((each) => quoted(each, quote));
}

/**
 * The properties that may stand in a filter's block (`-Filter { Na`): at its beginning and behind -and, -or and -not.
 * Null for other blocks.
 */
export function filterBlockCandidates(session: Session, { ancestors, node, text }: CompletionPlace): string[] | null {
  const block = ancestors.findIndex(({ kind }) => kind === "ScriptBlockExpression");
  const command = ancestors[block - 1];
  if (command?.kind !== "Command" || !session.options.world) return null;
  const [head] = command.commandElements;
  if (head?.kind !== "StringConstantExpression" || !head.value.includes("-")) return null;
  const cmdlet = catalogueCmdlet(head.value, "Exchange", "Desktop");
  const parameter = cmdlet && parameterOf(cmdlet, command, ancestors[block].extent.start);
  if (!cmdlet || !/^(Filter|RecipientFilter)$/.test(parameter?.name ?? "")) return null;
  const inner = ancestors.findLast(({ kind }) => kind === "Command");
  const before =
    inner?.kind === "Command" ? inner.commandElements.filter((each) => each.extent.end <= node.extent.start) : [];
  const last = before.at(-1);
  const begins = last === undefined || (last.kind === "CommandParameter" && /^(and|or|not)$/i.test(last.parameterName));
  const noun = parameter?.name === "Filter" ? cmdlet.name.slice(cmdlet.name.indexOf("-") + 1) : "Recipient";
  return begins ? propertyNames(noun, text.slice(node.extent.start)) : [];
}

/** The last word of a filter, with what stands before it. */
function propertyCandidates(noun: string, word: string): string[] {
  const [, before, begun] = /^(.*?)([A-Za-z]\w*|)$/s.exec(word) ?? ["", "", word];
  return propertyNames(noun, begun).map((name) => before + name);
}

function propertyNames(noun: string, begun: string): string[] {
  const definition = nounNamed(noun);
  if (!definition) return [];
  const properties = [...nounFacts(definition).properties.values()].filter(({ kind, rule }) => {
    return kind !== null && rule.filterable !== false;
  });
  return beginningWith(["Name", ...properties.map(({ name }) => name)], begun);
}

/** The parameter that a word at `start` is the value of: the one in front of it, else the first that takes a place. */
function parameterOf(
  { parameters }: CatalogueCmdlet,
  { commandElements }: Command,
  start: number,
): CatalogueParameter | null {
  const before = commandElements.slice(1).filter((element) => element.extent.start < start);
  const last = before.at(-1);
  if (last?.kind === "CommandParameter") {
    const typed = last.parameterName.toLowerCase();
    const found =
      parameters.find(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase() === typed)) ??
      parameters.find(({ name }) => name.toLowerCase().startsWith(typed));
    if (found?.type !== "SwitchParameter") return found ?? null;
  }
  if (before.some((element) => element.kind !== "CommandParameter")) return null;
  return parameters.find(({ sets }) => Object.values(sets).some((text) => readSetText(text).position !== null)) ?? null;
}

function quoted(name: string, quote: string): string {
  if (quote === "" && /^[\w.@-]+$/.test(name)) return name;
  return quote === '"' ? `"${name.replace(/[`"$]/g, "`$&")}"` : singleQuoted(name);
}
