import { getOrganization } from "../../Organization.ts";
import type { Given } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import { ValueFault } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import { type NounAction, type NounDefinition, type Values, verbsOf } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow, getRow } from "../rows/findRow.ts";
import { familyOf } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { addRelation, relationMember, relationOwner } from "../rows/relations.ts";
import { valueKey } from "../rows/rowValue.ts";
import { valuePlace } from "../rows/valuePlace.ts";
import { changeRow, createRow } from "../rows/writeRow.ts";
import type { NounProperty } from "./nounFacts.ts";
import { parameterRule, propertyNamed } from "./nounMembers.ts";

/** An object as a script would make it, without the script: values by the names of properties or parameters. */
export interface WantedObject {
  /** Of a facet the owner, of a relation the member. */
  readonly name: string;
  /** The server of a per-server object, the owner of a relation. */
  readonly owner?: string;
  /** The organisational unit of a recipient, or of a unit. */
  readonly ou?: string;
  /** It is another one than that of its name in another unit. */
  readonly isOther?: true;
  readonly values: Readonly<Record<string, ScriptValue>>;
  readonly guid?: string;
  readonly whenCreated?: string;
}

/** A value that its noun does not know or take, with the member that it stands in. */
export class ObjectFault extends Error {
  override readonly name = "ObjectFault";
  constructor(
    readonly member: string | null,
    what: string,
  ) {
    super(what);
  }
}

/**
 * Makes an object, or changes the one of this name: what setup makes, singletons and facets are there already. Gives its
 * row, null for a relation that was there. Throws an ObjectFault, or the refusal of the noun.
 */
export function makeObject(world: World, definition: NounDefinition, wanted: WantedObject): NounRow | null {
  const given = new Map<string, ScriptValue>([["Name", wanted.name], ...Object.entries(wanted.values)]);
  const { name, guid, whenCreated } = wanted;
  const { on, run, takes = [] } = definition.actions?.Add ?? {};
  if (run && typeof on === "string") return addTo(world, on, wanted, run, takes[0]);
  if (definition.relation) {
    const owner = relationOwner(world, definition, required(wanted, "owner")).key;
    const member = relationMember(world, definition, name).key;
    return addRelation(world, definition, owner, member, valuesOf(world, definition, wanted, null, given));
  }
  if (definition.kind === "computed") throw new ObjectFault(null, "objects of this noun are computed");
  // A unit is another one than that of its name elsewhere.
  const isOther = wanted.isOther === true || definition.noun === "OrganizationalUnit";
  const placed = isOther && wanted.ou !== undefined ? `${wanted.ou}/${name}` : name;
  const identity = wanted.owner === undefined ? placed : `${wanted.owner}\\${name}`;
  const there = findRow(world, definition, identity);
  if (there) {
    const changes = valuesOf(world, definition, wanted, there, given);
    return changeRow(world, definition, there, changes, there.name, given).row;
  }
  if (!isMadeAs(definition) && wanted.values.RecipientTypeDetails === undefined)
    return getRow(world, definition, identity);
  const own = { ...placeIn(world, definition, wanted.ou), ...valuesOf(world, definition, wanted, null, given) };
  const values = { ...definition.presets?.(own, world, given), ...definition.inService, ...own };
  const owner =
    definition.kind === "perServer" ? required(wanted, "owner") : (definition.ownerOf?.(given, world) ?? null);
  return createRow(world, definition, {
    name: definition.kind === "request" ? (definition.name?.(given, values, world) ?? name) : name,
    owner,
    values,
    given,
    ...(guid === undefined ? {} : { guid }),
    ...(whenCreated === undefined ? {} : { whenCreated }),
  });
}

/** What Add- puts into an object of another noun: a server into a group of servers, a copy of a database onto a server. */
function addTo(world: World, noun: string, wanted: WantedObject, run: NounAction["run"], parameter = "Identity"): null {
  const definition = nounNamed(noun);
  if (!definition) throw new ObjectFault(null, `there is no noun ${noun}`);
  const row = getRow(world, definition, required(wanted, "owner"));
  const given = new Map<string, ScriptValue>([[parameter, wanted.name], ...Object.entries(wanted.values)]);
  run({ world, row, given, values: {}, warn: () => {} });
  return null;
}

/** Singletons are there, and a view shows rows that another noun makes, unless it has a New- of its own. */
function isMadeAs(definition: NounDefinition): boolean {
  if (definition.kind === "facet" || definition.kind === "singleton") return false;
  return familyOf(definition) === definition || verbsOf(definition).includes("New");
}

function required(wanted: WantedObject, member: "owner"): string {
  const value = wanted[member];
  if (value === undefined) throw new ObjectFault(null, `expected the member ${member}`);
  return value;
}

function placeIn(world: World, definition: NounDefinition, ou: string | undefined): Values {
  const { noun } = familyOf(definition);
  const units = nounNamed("OrganizationalUnit");
  if (noun !== "Recipient" && noun !== "OrganizationalUnit") {
    if (ou === undefined) return {};
    throw new ObjectFault("ou", "only recipients and units lie in an organizational unit");
  }
  if (ou !== undefined && units) return { parent: getRow(world, units, ou).distinguishedName };
  return noun === "Recipient" ? {} : { parent: getOrganization(world).domainDistinguishedName };
}

function valuesOf(
  world: World,
  definition: NounDefinition,
  wanted: WantedObject,
  row: NounRow | null,
  given: Given,
): Values {
  const changes: Record<string, Json> = {};
  for (const [name, value] of Object.entries(wanted.values)) {
    const rule = parameterRule(definition, name);
    if (typeof rule === "object" && rule.sets) {
      Object.assign(changes, rule.sets(value, { world, row, given }));
      continue;
    }
    if (typeof rule === "object" && rule.accepted !== undefined) continue;
    // The type of an account is what makes it one.
    if (name === "RecipientTypeDetails" && familyOf(definition).home === "recipient") {
      changes[name] = wordOf(value);
      continue;
    }
    const property = propertyNamed(definition, typeof rule === "string" ? rule : name);
    if (!property?.kind) throw new ObjectFault(name, `${definition.noun} has no such value`);
    if (property.rule.derive) throw new ObjectFault(name, "the value is computed");
    changes[valueKey(definition, property.name)] = parsed(world, name, property, value);
  }
  return changes;
}

function parsed(world: World, member: string, property: NounProperty, value: ScriptValue): Json {
  const { kind } = property;
  if (!kind) throw new ObjectFault(member, "the type of the value is not modelled");
  const place = valuePlace(world, property.references, property.rule.accepts);
  try {
    return kind.parse(kind.item ? { is: "list", items: itemsOf(value) } : value, place);
  } catch (error) {
    if (error instanceof ValueFault) throw new ObjectFault(member, error.message);
    throw error;
  }
}
