import type { Selection } from "../../../../src/store/Collection.ts";
import { askingSide } from "../../../../src/world/hybrid/side.ts";
import { isOverlaid, storedTypes } from "../../../../src/world/hybrid/sidesOfRecipients.ts";
import { lendersOf, type NounProperty, propertyNamed } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import {
  compileGlance,
  constantOf,
  type FilterSchema,
  testOfValue,
  valueOf,
} from "../../../../src/world/nouns/filter/compileFilter.ts";
import { type FilterTest, necessaryTests, parseFilter } from "../../../../src/world/nouns/filter/opathSyntax.ts";
import { beginningWord } from "../../../../src/world/nouns/rows/beginningWords.ts";
import { familyRows } from "../../../../src/world/nouns/rows/findRow.ts";
import { allRows, familyOf } from "../../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { usualOf } from "../../../../src/world/nouns/rows/rowValue.ts";
import { piecesOf } from "../../../../src/world/nouns/rows/textPieces.ts";
import { heldWord, momentWords, valueWord } from "../../../../src/world/nouns/rows/valueWords.ts";
import { getOrganization } from "../../../../src/world/Organization.ts";
import { objectIdKind } from "../../../../src/world/values/ADObjectId.ts";
import { identityGiven } from "../../../../src/world/values/given.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import { proxyAddressKind } from "../../../../src/world/values/ProxyAddress.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { smtpAddressKind } from "../../../../src/world/values/SmtpAddress.ts";
import { nowhere, type ScriptForm, type ValueKind } from "../../../../src/world/values/ValueKind.ts";
import type { World } from "../../../../src/world/World.ts";
import type { NounCall } from "../steps/onNoun.ts";
import { placeOf } from "../steps/placeOf.ts";
import { variableValue } from "../values/scriptValue.ts";
import { filterGiven, filterSchema, holdings, momentNamed } from "./filterSchema.ts";

/** The stored rows among which all are that Get-'s parameters mean: those of the index by which least is read. */
export function likelyRows(call: NounCall): Iterable<NounRow> {
  const { world, definition, given } = call;
  const family = familyOf(definition);
  const tests = testsOfFilter(call);
  for (const { test, value } of tests)
    if (test.operator === "eq" && typeof value === "string" && isIdentity(call, family, test.property))
      return familyRows(world, family, value.toLowerCase());
  const [collection, every] = allRows(world, definition);
  const schema = filterSchema(call);
  const all = { ...every, mayMean: glanceOf(call, schema) };
  if (family.home !== "recipient") return world.store.eachSelected(collection, all);
  const selections: readonly (Selection | null)[] = [
    ...[...given].map(([name, value]) => typesAsked(call, name, value)),
    ...["Anr", "SearchText"].map((name) => containing([identityGiven(given, name) ?? ""])),
    ...tests.flatMap(({ test, value }) => [
      ...(test.operator === "eq" ? equal(call, test, value) : test.operator === "like" ? like(call, test, value) : []),
      holding(call, test, schema),
      ofMoment(call, test, value),
    ]),
  ];
  const others = selections.filter((each) => each !== null);
  const narrowest = world.store.narrowest(collection, [all, ...others]);
  return world.store.eachSelected(collection, { ...narrowest, mayMean: all.mayMean });
}

/** Whether a row's words hold the value of a property. */
function isIdentity({ world, definition }: NounCall, family: NounDefinition, name: string): boolean {
  const known = [...(family.identity ?? []), "Name"].map((each) => each.toLowerCase());
  const property = propertyNamed(definition, name);
  // What follows from the row where nothing is stored is no word of it.
  if (known.includes(name.toLowerCase())) return property === null || typeof usualOf(world, property) !== "function";
  const lenders = property === null ? [] : lendersOf(definition, property);
  const names = lenders.map((lent) => lent.property.rule.amongIdentity?.toLowerCase() ?? "");
  return names.length > 0 && names.every((each) => known.includes(each));
}

/** The stored rows that a pattern may name: of recipients those whose names begin as it does, unless paths may be meant. */
export function rowsNamedLike(world: World, definition: NounDefinition, pattern: string): Iterable<NounRow> {
  const family = familyOf(definition);
  const [collection, all] = allRows(world, definition);
  const beginning = pattern.split("*")[0].toLowerCase();
  const domain = getOrganization(world).dnsDomain.toLowerCase();
  const word = beginningWord(beginning);
  const mayBePath = domain.startsWith(beginning) || beginning.startsWith(domain);
  if (family.home !== "recipient" || word === null || mayBePath) return world.store.eachSelected(collection, all);
  return world.store.eachSelected(collection, { index: "beginning", words: [word], has: "any" });
}

/** What -Filter tells from single values of a stored row. */
function glanceOf(call: NounCall, schema: FilterSchema): Selection["mayMean"] {
  const filter = filterGiven(call);
  return filter === null ? undefined : compileGlance(filter, schema);
}

interface ValuedTest {
  readonly test: FilterTest;
  readonly value: ScriptValue;
}

/** What every match of -Filter must pass. A filter that does not parse is refused where it is compiled. */
function testsOfFilter(call: NounCall): readonly ValuedTest[] {
  const filter = filterGiven(call);
  if (filter === null) return [];
  const variables = { variable: (name: string) => variableValue(call.cmdlet, name) };
  return necessaryTests(parseFilter(filter)).map((test) => ({ test, value: valueOf(test.value, variables) }));
}

function typesAsked({ uses, world }: NounCall, name: string, value: ScriptValue): Selection | null {
  const use = uses.get(name.toLowerCase());
  const types = use?.is === "rule" ? use.rule.types?.(value) : null;
  return types ? { index: "type", words: storedTypes(types, askingSide(world)), has: "any" } : null;
}

/** `-eq` of a value that rows hold as it is, and that is not what an object has where nothing is stored; of a text in them, its pieces. */
function equal(call: NounCall, { property: name }: FilterTest, value: ScriptValue): readonly (Selection | null)[] {
  const property = propertyNamed(call.definition, name);
  const kind = property?.kind;
  if (property && isInRow(call, property) && typeof value === "string") return [containing([value])];
  const held = property && holdings(call.world, call.definition, property);
  if (!kind || !held || value === null || !(heldAsTheyAre.has(kind.form) || kind === objectIdKind)) return [];
  const stored = kind.parse(constantOf(kind, value), placeOf(call.world, property));
  const words = held.map(({ key, absent }) => (absent === stored ? null : valueWord(key, stored)));
  return words.every((word) => word !== null) ? [{ index: "value", words, has: "any" }] : [];
}

/** Values of these forms that are equal are stored alike. */
const heldAsTheyAre: ReadonlySet<ScriptForm> = new Set([
  "string",
  "boolean",
  "byte",
  "int16",
  "uint16",
  "int32",
  "uint32",
  "guid",
  "enumeration",
]);

/** A test that fails where nothing is stored is passed by rows alone that hold something. */
function holding(call: NounCall, test: FilterTest, schema: FilterSchema): Selection | null {
  const property = propertyNamed(call.definition, test.property);
  const held = property && holdings(call.world, call.definition, property);
  if (!held || held.length === 0) return null;
  const passes = testOfValue(test, schema);
  if (held.some(({ absent }) => passes(absent))) return null;
  return { index: "value", words: held.map(({ key }) => heldWord(key)), has: "any" };
}

/** When a row was made or changed, by the spans of time that can be meant. */
function ofMoment({ definition }: NounCall, { property, operator }: FilterTest, value: ScriptValue): Selection | null {
  const [kind, member] = momentNamed(definition, property) ?? [];
  const side = sides[operator];
  if (!kind || !member || !side) return null;
  const moment = kind.parse(value, nowhere);
  const words = typeof moment === "string" ? momentWords(member, moment, side) : null;
  return words && { index: "value", words, has: "any" };
}

const sides: Readonly<Partial<Record<FilterTest["operator"], "from" | "to">>> = {
  gt: "from",
  ge: "from",
  lt: "to",
  le: "to",
};

/** `-like` of a text that rows hold as it is: names by their beginning, all by what stands between the stars. */
function like(call: NounCall, { property: name }: FilterTest, value: ScriptValue): readonly (Selection | null)[] {
  const property = propertyNamed(call.definition, name);
  const isName = name.toLowerCase() === "name";
  const held = property && isText(property.kind) ? holdings(call.world, call.definition, property) : null;
  const isHeld =
    isName ||
    (property && isInRow(call, property)) ||
    held?.every(({ absent }) => absent === null || absent === "" || isEmptyList(absent));
  if (!isHeld || typeof value !== "string") return [];
  const [first, ...others] = value.split("*");
  const beginning = isName || ["Alias", "DisplayName"].includes(property?.name ?? "") ? beginningWord(first) : null;
  // The index of pieces is large: a beginning alone is looked for among the beginnings.
  return beginning === null
    ? [containing([first, ...others])]
    : [{ index: "beginning", words: [beginning], has: "any" }, containing(others)];
}

function isText(kind: ValueKind | null): boolean {
  const item = kind?.item ?? kind;
  return item?.form === "string" || item === proxyAddressKind || item === smtpAddressKind;
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a property's text is one of the row's own, wherever that stands. */
function isInRow({ definition, world }: NounCall, property: NounProperty): boolean {
  if (isOverlaid(property.name, askingSide(world))) return false;
  return lendersOf(definition, property).every((lent) => lent.property.rule.inRow);
}

function containing(texts: readonly string[]): Selection | null {
  const words = texts.flatMap(piecesOf);
  return words.length === 0 ? null : { index: "piece", words, has: "all" };
}
