import { type CatalogueCmdlet, type CatalogueParameter, catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import { listObjects } from "../../world/directory/DirectoryObject.ts";
import { nounFacts } from "../../world/nouns/nounFacts.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { identityTextOf } from "../../world/nouns/rows/rowPlace.ts";
import type { World } from "../../world/World.ts";
import { worldKey } from "../../world/worldKey.ts";
import { nounOfParameter } from "../identityNouns.ts";
import type { Session } from "../Session.ts";
import { beginningWith } from "./beginningWith.ts";

/** So many names are offered of what an organisation has. */
const most = 200;

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
  const names = namesOf(session.engine.service(worldKey), own);
  return beginningWith(names, typed)
    .slice(0, most)
    .map((each) => quoted(each, quote));
}

function namesOf(world: World, noun: string): readonly string[] {
  if (noun === "ExchangeServer") return listObjects(world, noun).map(({ name }) => name);
  const definition = nounNamed(noun);
  if (!definition) return [];
  const given = new Map();
  return listRows(world, definition)
    .filter((row) => !definition.hidden?.(row, given))
    .map((row) => (row.owner === null ? row.name : identityTextOf(world, definition, row)));
}

/** The last word of a filter, with what stands before it. */
function propertyCandidates(noun: string, word: string): string[] {
  const definition = nounNamed(noun);
  if (!definition) return [];
  const [, before, begun] = /^(.*?)([A-Za-z]\w*|)$/s.exec(word) ?? ["", "", word];
  const properties = [...nounFacts(definition).properties.values()].filter(({ kind, rule }) => {
    return kind !== null && rule.filterable !== false;
  });
  return beginningWith(["Name", ...properties.map(({ name }) => name)], begun).map((name) => before + name);
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
  return parameters.find(({ sets }) => Object.values(sets).some((text) => /position/.test(text))) ?? null;
}

function quoted(name: string, quote: string): string {
  if (quote === "" && /^[\w.@-]+$/.test(name)) return name;
  return quote === '"' ? `"${name.replace(/[`"$]/g, "`$&")}"` : `'${name.replaceAll("'", "''")}'`;
}
