import { readDataFile } from "../../../base/dataFile.ts";
import { NamedRows } from "../../../base/NamedRows.ts";
import { once } from "../../../base/once.ts";
import { enumerationKind } from "../../values/Enumeration.ts";
import type { Json } from "../../values/Json.ts";
import { flagsKind, multiValuedKind } from "../../values/MultiValuedProperty.ts";
import { nowhere, type ValueKind } from "../../values/ValueKind.ts";
import { kindNamed } from "../../values/valueKinds.ts";
import type { NounDefinition, NounTail, PropertyRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { directory } from "../rows/NounRow.ts";
import { rowValue } from "../rows/rowValue.ts";

/** A property of a noun: its data and what the declaration says, joined. */
export interface NounProperty {
  readonly name: string;
  /** Null: of a type that no kind knows. */
  readonly kind: ValueKind | null;
  readonly rule: PropertyRule;
  /** Of references: the nouns whose objects they name. */
  readonly references: readonly string[];
  /** What an object has where nothing is stored and the rule says nothing. */
  readonly initial: Json;
  /** Only inferred, with no parameter that sets it, and nothing computes it: it ends in `NotModelled`. */
  readonly modelled: boolean;
  /** Of one that other views of the same rows lend: how they have it. */
  readonly lenders?: readonly LentProperty[];
  /** The letters of the products that have it (`productLetters`); empty: all that have the noun. */
  readonly products: string;
  /** Cmdlets take it, and no object shows it. */
  readonly isHidden: boolean;
}

/** A property of another view. */
export interface LentProperty {
  readonly definition: NounDefinition;
  readonly property: NounProperty;
}

export interface NounFacts {
  readonly type: string;
  readonly tail: NounTail;
  readonly properties: ReadonlyMap<string, NounProperty>;
  /** Whether the order of properties is that of a real object. */
  readonly observed: boolean;
}

interface DataRow {
  readonly name: string;
  readonly type: string | null;
  readonly order: string;
  readonly tail: NounTail;
  readonly properties: readonly DataProperty[];
}

interface DataProperty {
  readonly n: string;
  readonly k: string;
  readonly t?: string;
  readonly v?: readonly string[];
  readonly d?: string | readonly string[] | null;
  readonly r?: readonly string[];
  readonly i?: 1;
  readonly u?: 1;
  readonly p?: string;
  readonly h?: 1;
}

const rows = once(() => new NamedRows(readDataFile("exchange-nouns.jsonl")));
const known = new WeakMap<NounDefinition, NounFacts>();

/** What is known of a noun's objects. */
export function nounFacts(definition: NounDefinition): NounFacts {
  let facts = known.get(definition);
  if (!facts) {
    facts = readFacts(definition);
    known.set(definition, facts);
  }
  return facts;
}

/** Whether the properties of a noun that nothing declares are those of a real object. */
export function isUndeclaredObserved(noun: string): boolean {
  return (rows().find(noun) as DataRow | null)?.order === "observed";
}

/** Names of properties that objects have whose noun nothing declares, as it is spelled; null where nothing is known of it. */
export function undeclaredPropertyNames(noun: string): readonly string[] | null {
  return (rows().find(noun) as DataRow | null)?.properties.map(({ n }) => n) ?? null;
}

function readFacts(definition: NounDefinition): NounFacts {
  const row = rows().find(definition.data ?? definition.noun) as DataRow | null;
  const rules = new Map(Object.entries(definition.properties ?? {}));
  const properties = new Map<string, NounProperty>();
  const without = new Set(definition.without);
  // The declared order stands before that of the data.
  if (definition.order === "declaration")
    for (const [name, rule] of rules)
      if (!rule.ifKnown || row?.properties.some(({ n }) => n === name)) properties.set(name, undeclared);
  // A server's own object begins with its name.
  if (definition.isServer) properties.set("Name", undeclared);
  for (const each of row?.properties ?? []) {
    if (without.has(each.n)) continue;
    const own = rules.get(each.n) ?? (each.n === "Server" && definition.kind === "perServer" ? ownerRule : {});
    // Of what is computed the values of one observed object say nothing.
    const property = joined(definition.kind === "computed" ? { ...each, d: undefined } : each, own);
    properties.set(each.n, property.modelled ? property : (borrowed(definition, property) ?? property));
    rules.delete(each.n);
  }
  for (const [name, rule] of rules)
    if (!rule.ifKnown) properties.set(name, joined({ n: name, k: rule.kind ?? "String" }, rule));
  return {
    type: definition.type ?? row?.type ?? `Microsoft.Exchange.Data.Directory.SystemConfiguration.${definition.noun}`,
    tail: definition.tail ?? row?.tail ?? "configuration",
    properties,
    observed: row?.order === "observed",
  };
}

/** A property by its name, whatever its case; null where the noun has none. */
/** The nouns' properties whose values a property shows: its own, or those that it borrows. */
export function lendersOf(definition: NounDefinition, property: NounProperty): readonly LentProperty[] {
  return property.lenders ?? [{ definition, property }];
}

export function propertyNamed(definition: NounDefinition, name: string): NounProperty | null {
  const lower = name.toLowerCase();
  for (const property of nounFacts(definition).properties.values())
    if (property.name.toLowerCase() === lower) return property;
  return null;
}

/** A property as another view of the same rows shows it; null where none has it. */
function borrowed({ borrows }: NounDefinition, { name, products }: NounProperty): NounProperty | null {
  const lenders = (borrows ?? []).flatMap((noun) => {
    const definition = nounNamed(noun);
    const property = definition && nounFacts(definition).properties.get(name);
    return definition && property?.modelled && !property.isHidden ? [{ definition, property }] : [];
  });
  if (lenders.length === 0) return null;
  const [{ property }] = lenders;
  const derive: PropertyRule["derive"] = (row, world) => {
    const lender = lenders.find(({ definition }) => definition.accepts?.(row) ?? true);
    return lender ? rowValue(world, lender.definition, lender.property, row) : null;
  };
  return { ...property, rule: { ...property.rule, derive }, products, lenders };
}

/** Whether a shell of these products shows the property. */
export function isShownIn({ products, isHidden }: NounProperty, shell: string): boolean {
  if (isHidden) return false;
  return products === "" || shell === "" || [...shell].some((letter) => products.includes(letter));
}

/** The Server property of a per-server object is its owner. */
const ownerRule: PropertyRule = {
  kind: "ADObjectId",
  references: "ExchangeServer",
  derive: ({ owner }, world) =>
    owner === null
      ? null
      : (world.store.find(directory, "identity", `ExchangeServer:${owner.toLowerCase()}`)[0]?.guid ?? null),
};

const undeclared: NounProperty = {
  name: "",
  kind: null,
  rule: {},
  references: [],
  initial: null,
  modelled: false,
  products: "",
  isHidden: false,
};

/** What only objects of the cloud have before their organisation (observed; servers' objects have neither). */
const cloudTail: ReadonlySet<string> = new Set(["ExchangeObjectId", "OrganizationalUnitRoot"]);

/** The identity that an object of the cloud keeps in every directory: its GUID there (observed). */
const ownObjectId: PropertyRule = { kind: "Guid", derive: ({ guid }) => guid };

function joined(data: DataProperty, own: PropertyRule): NounProperty {
  const rule = data.n === "ExchangeObjectId" && own.derive === undefined ? { ...own, ...ownObjectId } : own;
  const kind = kindOf(data, rule);
  const says = rule.default !== undefined || rule.derive !== undefined || rule.kind !== undefined;
  return {
    name: data.n,
    kind,
    rule,
    references: rule.references === undefined ? (data.r ?? [data.n, "Recipient"]) : [rule.references].flat(),
    initial: kind === null || (data.u === 1 && typeof data.d !== "string") ? null : initialValue(kind, data.d),
    modelled: kind !== null && rule.notModelled !== true && (says || data.i !== 1),
    isHidden: rule.hidden === true || (data.h === 1 && !(data.i === 1 && says)),
    products: rule.inAllProducts ? "" : (rule.products ?? data.p ?? (cloudTail.has(data.n) ? "OC" : "")),
  };
}

function kindOf(data: DataProperty, rule: PropertyRule): ValueKind | null {
  if (rule.values) {
    const kind = enumerationKind(rule.type ?? data.t ?? data.n, rule.values, rule.numbers);
    if (rule.flags) return flagsKind(kind, rule.values);
    return rule.kind?.startsWith("MultiValuedProperty") ? multiValuedKind(kind) : kind;
  }
  if (rule.kind !== undefined) return kindNamed(rule.kind);
  const enumeration = () => enumerationKind(rule.type ?? data.t ?? data.n, data.v ?? []);
  if (data.k === "Enumeration") return enumeration();
  if (data.k === "MultiValuedProperty<Enumeration>") return multiValuedKind(enumeration());
  return kindNamed(data.k);
}

/**
 * The documented or observed default, where it can be read as a value of the kind; nothing where that was seen; else what
 * the kind has when empty.
 */
function initialValue(kind: ValueKind, text: DataProperty["d"]): Json {
  if (text === undefined) return kind.empty;
  if (text === null) return kind.form === "list" ? kind.empty : null;
  try {
    if (typeof text !== "string") return kind.parse({ is: "list", items: text }, nowhere);
    if (kind.form === "boolean") return kind.parse(text.toLowerCase() === "true", nowhere);
    // A whole number stands for so many of its units: "5 minutes".
    const isWhole = kind.form === "int32";
    return kind.parse(isWhole ? text.replace(/^(\d+) [a-z][a-z ]*$/i, "$1") : sizeWords(text), nowhere);
  } catch {
    return kind.empty;
  }
}

/** Pages write sizes and spans in words: "10 megabytes", "7 days". */
function sizeWords(text: string): string {
  return text
    .replace(/^(\S+(?: \w+)?) or .*$/, "$1")
    .replace(/^(\d+) (?:connections per minute|percent|days? of .*)$/i, "$1")
    .replace(/^([\d.]+) (kilo|mega|giga|tera)bytes?$/i, (_, number, unit) => `${number} ${unit[0].toUpperCase()}B`)
    .replace(/^(\d+) days?$/i, "$1.00:00:00")
    .replace(/^(\d+) hours?$/i, (_, number) => `${String(Number(number)).padStart(2, "0")}:00:00`)
    .replace(/^(\d+) minutes?$/i, (_, number) => `00:${String(Number(number)).padStart(2, "0")}:00`);
}
