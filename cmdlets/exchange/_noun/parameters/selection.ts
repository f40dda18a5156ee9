import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { PSError } from "../../../../src/objects/errors/PSError.ts";
import { objectNotFound } from "../../../../src/world/directory/objectNotFound.ts";
import { recipientViewRoot } from "../../../../src/world/directory/serverSettings.ts";
import { type NounProperty, propertyNamed } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import type { NounDefinition, RowsBeside } from "../../../../src/world/nouns/defineNoun.ts";
import { compileFilter } from "../../../../src/world/nouns/filter/compileFilter.ts";
import { isFilterRefusal } from "../../../../src/world/nouns/filter/isFilterRefusal.ts";
import { nounError } from "../../../../src/world/nouns/messages/nounMessages.ts";
import { taskError } from "../../../../src/world/nouns/messages/taskMessages.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { recipientError } from "../../../../src/world/nouns/recipient/recipientMessages.ts";
import { namesOfRow } from "../../../../src/world/nouns/rows/beginningWords.ts";
import { findRow, findRows, getRow, rowsNamed } from "../../../../src/world/nouns/rows/findRow.ts";
import { identityMatcher, isIdentityPattern } from "../../../../src/world/nouns/rows/identityPattern.ts";
import { eachRow, listRows } from "../../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { rowValue } from "../../../../src/world/nouns/rows/rowValue.ts";
import { readTest } from "../../../../src/world/roles/readScope.ts";
import { identityGiven, wordGiven } from "../../../../src/world/values/given.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import type { World } from "../../../../src/world/World.ts";
import { type NounCall, parsed, serverGiven, targetGiven } from "../steps/onNoun.ts";
import { placeOf } from "../steps/placeOf.ts";
import { filterGiven, filterSchema } from "./filterSchema.ts";
import { likelyRows, rowsNamedLike } from "./likelyRows.ts";

/** The objects that Get-'s parameters mean, in the order asked for, not yet cut to -ResultSize; read as they are asked for. */
export function selectedRows(call: NounCall): Iterable<NounRow> {
  const { world, definition, given } = call;
  const identity = targetGiven(call);
  const tests = testsOf(call);
  const beside = definition.beside?.(given, world) ?? null;
  if (beside) {
    const own = (): Iterable<NounRow> =>
      identity === null ? eachRow(world, definition, likelyRows(call)) : byIdentity(world, definition, identity);
    return sorted(call, passing(withThoseBeside(call, identity, beside, own), tests));
  }
  if (!definition.compute && identity === null)
    return sorted(call, passing(eachRow(world, definition, likelyRows(call)), tests));
  const found = definition.compute
    ? named(world, definition, definition.compute(world, given), identity)
    : byIdentity(world, definition, identity ?? "");
  const rows = [...passing(found, tests)];
  if (rows.length === 0 && found.length === 1 && identity !== null && !isIdentityPattern(identity))
    throw definition.missing?.(world, identity) ?? objectNotFound(world, identity);
  return sorted(call, rows);
}

/** The noun's own objects, and those that lie elsewhere where the parameters ask for them. */
function withThoseBeside(
  { world, definition }: NounCall,
  identity: string | null,
  beside: RowsBeside,
  own: () => Iterable<NounRow>,
): readonly NounRow[] {
  if (identity === null) return beside.only ? beside.rows : [...own(), ...beside.rows];
  const others = isIdentityPattern(identity)
    ? matching(world, definition, beside.rows, identity)
    : rowsNamed(world, beside.rows, identity);
  if (!beside.only && (others.length === 0 || isIdentityPattern(identity))) return [...own(), ...others];
  if (others.length === 0 && !isIdentityPattern(identity)) throw objectNotFound(world, identity);
  return others;
}

function* passing(rows: Iterable<NounRow>, tests: readonly RowTest[]): Generator<NounRow> {
  for (const row of rows) if (tests.every((test) => test(row))) yield row;
}

function byIdentity(world: World, definition: NounDefinition, identity: string): readonly NounRow[] {
  if (!isIdentityPattern(identity)) {
    const server =
      definition.kind === "perServer" && !identity.includes("\\") ? serverOnly(world, definition, identity) : null;
    return server ?? allNamed(world, definition, identity);
  }
  return matching(world, definition, eachRow(world, definition, rowsNamedLike(world, definition, identity)), identity);
}

/** Get- shows every object that an identity means; where none does, the refusal says so. */
function allNamed(world: World, definition: NounDefinition, identity: string): readonly NounRow[] {
  const rows = definition.kind === "perServer" && !definition.resolve ? [] : findRows(world, definition, identity);
  return rows.length > 1 ? rows : [getRow(world, definition, identity)];
}

/** `Get-OwaVirtualDirectory SERVER` and `SERVER\*`: all of that server. */
function serverOnly(world: World, definition: NounDefinition, identity: string): readonly NounRow[] | null {
  const rows = listRows(world, definition).filter(({ owner }) => owner?.toLowerCase() === identity.toLowerCase());
  return rows.length > 0 ? rows : null;
}

/** The rows whose name or identity a pattern fits, of recipients also the alias or display name (inferred). */
export function matching(
  world: World,
  definition: NounDefinition,
  rows: Iterable<NounRow>,
  pattern: string,
): readonly NounRow[] {
  const matches = identityMatcher(pattern);
  const namesOf = (row: NounRow): readonly string[] =>
    row.noun === "Recipient" ? [...namesOfRow(row), String(row.values.DisplayName ?? "")] : [row.name];
  return [...rows].filter((row) => namesOf(row).some(matches) || matches(identityTextOf(world, definition, row)));
}

function named(
  world: World,
  definition: NounDefinition,
  rows: readonly NounRow[],
  identity: string | null,
): readonly NounRow[] {
  if (identity === null || definition.parameters?.Identity) return rows;
  const lower = identity.toLowerCase();
  const own = rows.filter((row) => row.guid === lower || hasWord(world, definition, row, lower));
  const found = own.length > 0 ? own : matching(world, definition, rows, identity);
  if (found.length === 0 && !isIdentityPattern(identity)) throw objectNotFound(world, identity);
  return found;
}

/** Whether one of its further words, besides what its Identity shows, names a computed row. */
export function hasWord(world: World, definition: NounDefinition, row: NounRow, lower: string): boolean {
  return definition.words?.(row, world).some((word) => word.toLowerCase() === lower) ?? false;
}

type RowTest = (row: NounRow) => boolean;

function testsOf(call: NounCall): readonly RowTest[] {
  const tests: RowTest[] = [];
  const { hidden } = call.definition;
  const visible = readTest(call.world);
  if (visible) tests.push(visible);
  const root = call.definition.rows === "Recipient" ? recipientViewRoot(call.world) : null;
  if (root !== null) tests.push(unitTest(call.world, root));
  if (hidden) tests.push((row) => !hidden(row, call.given, call.world));
  for (const [name, value] of call.given) {
    const use = call.uses.get(name.toLowerCase());
    if (use?.is === "rule" && use.rule.types) requireOwnTypes(call.definition, use.rule.types(value) ?? []);
    const selects = use?.is === "rule" ? use.rule.selects : undefined;
    if (selects) {
      tests.push((row) => selects(row, value, call.world));
    }
    if (use?.is === "rule" && use.rule.selection && value !== null)
      tests.push(use.rule.selection(value, call.world, call.given));
    if (use?.is === "property") tests.push(propertyTest(call, name, use.property));
  }
  const filter = filterGiven(call);
  if (filter !== null) tests.push(filterTest(call, filter));
  const isOfServer = identityGiven(call.given, "Server") !== null && call.uses.get("server")?.is === "engine";
  if (isOfServer || (call.definition.asksOneServer && targetGiven(call) === null)) {
    const owner = serverGiven(call);
    tests.push((row) => row.owner === owner);
  }
  const unit = identityGiven(call.given, "OrganizationalUnit");
  if (unit !== null) tests.push(unitTest(call.world, unit));
  const text = wordGiven(call.given, "SearchText");
  if (text !== null) tests.push(textTest(text));
  const anr = wordGiven(call.given, "Anr");
  if (anr !== null) tests.push(anrTest(anr));
  return tests;
}

/** Only types that the noun has are asked for; groups of Microsoft 365 are the mailboxes of some switches as well. */
function requireOwnTypes({ accepts, called }: NounDefinition, wanted: readonly string[]): void {
  const own = accepts?.types ?? [];
  const other = own.length === 0 ? undefined : wanted.find((each) => !own.includes(each) && each !== "GroupMailbox");
  if (other !== undefined) throw recipientError("TypeNotOfNoun", { type: other, noun: called, types: own.join(", ") });
}

/** A parameter of Get- with the name of a property: objects that have this value. */
function propertyTest(call: NounCall, name: string, property: NounProperty): RowTest {
  const wanted = parsed(call, name, property, call.given.get(name) ?? null, null);
  const place = placeOf(call.world, property);
  const text = property.kind?.text(wanted, place).toLowerCase();
  return (row) =>
    property.kind?.text(rowValue(call.world, call.definition, property, row), place).toLowerCase() === text;
}

function unitTest(world: World, unit: string): RowTest {
  const units = nounNamed("OrganizationalUnit");
  const found = units ? findRow(world, units, unit) : null;
  if (!found) throw nounError("UnitNotFound", { id: unit });
  const end = `,${found.distinguishedName.toLowerCase()}`;
  return ({ distinguishedName }) => distinguishedName.toLowerCase().endsWith(end);
}

/** A word anywhere in a name. */
function textTest(text: string): RowTest {
  const lower = text.toLowerCase();
  return ({ name, values }) =>
    [name, values.DisplayName].some((each) => typeof each === "string" && each.toLowerCase().includes(lower));
}

/** Ambiguous name resolution: a word at the beginning of a name, alias, display name or address. */
function anrTest(word: string): RowTest {
  const lower = word.toLowerCase();
  return ({ name, values }) =>
    [
      name,
      values.DisplayName,
      values.Alias,
      values.FirstName,
      values.LastName,
      ...addresses(values.EmailAddresses),
    ].some((text) => typeof text === "string" && text.toLowerCase().startsWith(lower));
}

function addresses(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((each) => String(each).replace(/^smtp:/i, "")) : [];
}

function filterTest(call: NounCall, filter: string): RowTest {
  try {
    return compileFilter(filter, filterSchema(call));
  } catch (error) {
    if (isFilterRefusal(error)) throw filterError(call.cmdlet, error.message);
    throw error;
  }
}

function filterError(cmdlet: CmdletContext, message: string): PSError {
  return cmdlet.terminate({
    id: "ParameterBindingFailed",
    message: `Cannot bind parameter 'Filter' to the target. Exception setting "Filter": "${message}"`,
    category: "WriteError",
    exception: "System.Management.Automation.ParameterBindingException",
  });
}

function sorted(call: NounCall, rows: Iterable<NounRow>): Iterable<NounRow> {
  if (call.definition.kind === "ordered")
    return [...rows].sort((left, right) => Number(left.values.Priority ?? 0) - Number(right.values.Priority ?? 0));
  const by = wordGiven(call.given, "SortBy");
  if (by === null) return rows;
  const property = propertyNamed(call.definition, by);
  const isName = by.toLowerCase() === "name";
  if (!property && !isName) throw taskError("SortPropertyUnknown", { property: by });
  const textOf = (row: NounRow): string =>
    property?.kind && !isName
      ? property.kind.text(rowValue(call.world, call.definition, property, row), placeOf(call.world, property))
      : row.name;
  const keyed = Array.from(rows, (row) => [textOf(row).toLowerCase(), row] as const);
  return keyed.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)).map(([, row]) => row);
}
