import { nameGuid } from "../../../base/nameGuid.ts";
import { objectNotFound } from "../../directory/objectNotFound.ts";
import { getOrganization } from "../../Organization.ts";
import type { Given } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounDefinition, RelationRule, RowAcceptance, Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "./findRow.ts";
import { acceptsRow, familyOf } from "./listRows.ts";
import { type NounRow, removedStock, rowsCollection } from "./NounRow.ts";
import { plainRow } from "./plainRow.ts";
import { identityTextOf } from "./rowPlace.ts";
import { changeRow, createRow, removeRow } from "./writeRow.ts";

/** One side of a relation: its key in the rows, and how it shows itself. */
export interface RelationEnd {
  readonly key: string;
  readonly text: string;
}

/** The owner that an identity names; parameters may say that it is one of another noun. */
export function relationOwner(
  world: World,
  definition: NounDefinition,
  identity: string,
  given: Given = nothingGiven,
): RelationEnd {
  const { ownerOf, owner, ownerNoun } = relationOf(definition);
  return ownerOf ? ownerOf(world, identity, given) : endNamed(world, ownerNoun?.(given) ?? owner, identity);
}

const nothingGiven: Given = new Map();

/** The member that an identity names, whatever has become of it since it joined. */
export function relationMember(world: World, definition: NounDefinition, identity: string): RelationEnd {
  return memberNamed(world, definition, identity);
}

/** The one who is to become a member. */
export function newMember(world: World, definition: NounDefinition, identity: string): RelationEnd {
  return memberNamed(world, definition, identity, relationOf(definition).memberAccepts);
}

function memberNamed(world: World, definition: NounDefinition, identity: string, accepts?: RowAcceptance): RelationEnd {
  const { memberOf, memberNoun, memberMissing } = relationOf(definition);
  const known = memberOf?.(world, identity);
  const missing = memberMissing ?? nounNamed(memberNoun)?.referenceMissing;
  return known ?? endNamed(world, memberNoun, identity, missing, accepts);
}

export function relationOf({ noun, relation }: NounDefinition): RelationRule {
  if (!relation) throw new Error(`The noun ${noun} is no relation.`);
  return relation;
}

function endNamed(
  world: World,
  noun: string,
  identity: string,
  missing?: (identity: string, world: World) => WorldError,
  accepts?: RowAcceptance,
): RelationEnd {
  const definition = nounNamed(noun);
  if (!definition) throw new Error(`A relation names ${noun}, which is no noun.`);
  const row = findRow(world, definition, identity);
  if (!row || accepts?.(row) === false) throw missing?.(identity, world) ?? objectNotFound(world, identity);
  return { key: row.guid, text: identityTextOf(world, definition, row) };
}

/**
 * The rows of one owner: what every owner has, changed or not, then the others, oldest first, and what is inherited. What denies
 * stands before what allows where both are kept apart, as in every access control list.
 */
export function relationRows(world: World, definition: NounDefinition, owner: string): readonly NounRow[] {
  const { noun } = familyOf(definition);
  const stored = world.store
    .find(rowsCollection(noun), "owner", `${noun}:${owner}`)
    .filter((row) => acceptsRow(definition, row));
  const usual = alwaysRows(world, definition, owner);
  const above = inheritedRows(world, definition, owner);
  if (usual.length === 0 && above.length === 0) return stored;
  const first = usual.flatMap((row) => {
    const changed = findStored(world, definition, owner, row.name, row.values);
    if (changed) return stored.includes(changed) ? [changed] : [];
    return world.store.get(removedStock, row.guid) === undefined ? [row] : [];
  });
  const { apart } = relationOf(familyOf(definition));
  const own = [...first, ...stored.filter((row) => !first.includes(row))];
  const denies = (row: NounRow): boolean => apart !== undefined && row.values[apart] === true;
  return [...own.filter(denies), ...own.filter((row) => !denies(row)), ...above];
}

/** What every owner has, as it is from the start. Its GUID follows from owner and member. */
function alwaysRows(world: World, definition: NounDefinition, owner: string): readonly NounRow[] {
  return madeRows(world, definition, owner, relationOf(familyOf(definition)).always, "");
}

function inheritedRows(world: World, definition: NounDefinition, owner: string): readonly NounRow[] {
  return madeRows(world, definition, owner, relationOf(familyOf(definition)).inherited, "inherited\\");
}

function madeRows(
  world: World,
  definition: NounDefinition,
  owner: string,
  made: RelationRule["always"],
  mark: string,
): readonly NounRow[] {
  if (!made) return [];
  const { noun } = familyOf(definition);
  const { guid: organization, startTime } = getOrganization(world);
  return made(world, owner)
    .map(({ member, values }) =>
      plainRow(noun, {
        guid: nameGuid(organization, noun, `${mark}${owner}\\${member}`),
        name: member,
        owner,
        time: startTime,
        values,
      }),
    )
    .filter((row) => acceptsRow(definition, row));
}

/** The stored relation; where those that allow and those that deny are apart, the one that `values` mean. */
function findStored(
  world: World,
  definition: NounDefinition,
  owner: string,
  member: string,
  values: Values | null,
): NounRow | undefined {
  const { noun } = familyOf(definition);
  const found = world.store.find(rowsCollection(noun), "identity", `${noun}:${owner}\\${member}`);
  return found.find((row) => values === null || isAlike(definition, row.values, values));
}

function isAlike(definition: NounDefinition, left: Values, right: Values): boolean {
  const { apart } = relationOf(familyOf(definition));
  return apart === undefined || (left[apart] ?? false) === (right[apart] ?? false);
}

/** The rows in which something is the member. */
export function rowsOfMember(world: World, noun: string, member: string): readonly NounRow[] {
  return world.store.find(rowsCollection(noun), "identity", `${noun}:${member}`).filter(({ name }) => name === member);
}

export function findRelation(
  world: World,
  definition: NounDefinition,
  owner: string,
  member: string,
  values: Values | null = null,
): NounRow | null {
  const stored = findStored(world, definition, owner, member, values);
  if (stored) return stored;
  const key = member.toLowerCase();
  const always = alwaysRows(world, definition, owner).find(
    (row) => row.name.toLowerCase() === key && (values === null || isAlike(definition, row.values, values)),
  );
  return always && world.store.get(removedStock, always.guid) === undefined ? always : null;
}

/** Adds, or adds rights to what is there; null where nothing changed. */
export function addRelation(
  world: World,
  definition: NounDefinition,
  owner: string,
  member: string,
  values: Values,
): NounRow | null {
  const { rights } = relationOf(definition);
  const now = findRelation(world, definition, owner, member, values);
  if (!now) return createRow(world, definition, { name: member, owner, values });
  if (rights === undefined) return null;
  const all = Object.fromEntries(rights.map((each) => [each, orNull(union(now.values[each], values[each]))]));
  const { row, changed } = changeRow(world, definition, now, { ...values, ...all });
  return changed ? row : null;
}

/** Takes rights away, or the whole relation; false where there was nothing to take. */
export function endRelation(
  world: World,
  definition: NounDefinition,
  owner: string,
  member: string,
  values: Values,
): boolean {
  const { rights = [] } = relationOf(definition);
  const now = findRelation(world, definition, owner, member, values);
  if (!now) return false;
  const taken = rights.filter((each) => values[each] !== undefined);
  const left = Object.fromEntries(
    rights.map((each) => [each, listOf(now.values[each]).filter((right) => !has(values[each], right))]),
  );
  if (taken.length > 0 && taken.every((each) => left[each].length === listOf(now.values[each]).length)) return false;
  if (taken.length > 0 && rights.some((each) => left[each].length > 0)) changeRow(world, definition, now, mapped(left));
  else removeRelation(world, definition, now);
  return true;
}

function removeRelation(world: World, definition: NounDefinition, row: NounRow): void {
  world.store.transact(() => {
    removeRow(world, definition, row);
    if (relationOf(familyOf(definition)).always)
      world.store.put(removedStock, row.guid, { noun: row.noun, name: row.name });
  });
}

/** Takes away what somebody added to an owner's relations, and gives back what every owner has. */
export function resetToUsual(world: World, definition: NounDefinition, owner: string): void {
  const { noun } = familyOf(definition);
  world.store.transact(() => {
    for (const row of world.store.find(rowsCollection(noun), "owner", `${noun}:${owner}`))
      world.store.remove(rowsCollection(noun), row.guid);
    for (const { guid } of alwaysRows(world, definition, owner)) world.store.remove(removedStock, guid);
  });
}

/**
 * Every relation of an object that is gone, as owner and as member. Entries of an account that had a security identifier
 * stay where the relation keeps them under it.
 */
export function endRelationsOf(
  world: World,
  definitions: readonly NounDefinition[],
  guid: string,
  sid: string | null = null,
): void {
  for (const definition of definitions) {
    const { noun } = definition;
    const { orphan } = relationOf(definition);
    const rows = rowsCollection(noun);
    for (const row of world.store.find(rows, "owner", `${noun}:${guid}`)) world.store.remove(rows, row.guid);
    for (const row of rowsOfMember(world, noun, guid))
      if (orphan && sid !== null) world.store.put(rows, row.guid, { ...row, name: orphan(sid) });
      else world.store.remove(rows, row.guid);
  }
}

function mapped(lists: Readonly<Record<string, readonly Json[]>>): Values {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, orNull(list)]));
}

function orNull(list: readonly Json[]): Json {
  return list.length === 0 ? null : list;
}

function union(left: Json | undefined, right: Json | undefined): readonly Json[] {
  return [...listOf(left), ...listOf(right).filter((each) => !has(left, each))];
}

function has(list: Json | undefined, item: Json): boolean {
  return listOf(list).some((each) => String(each).toLowerCase() === String(item).toLowerCase());
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
