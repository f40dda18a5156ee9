import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { NounDefinition, RelationRule, Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow, rowNotFound } from "./findRow.ts";
import { type NounRow, rowsCollection } from "./NounRow.ts";
import { identityTextOf } from "./rowPlace.ts";
import { changeRow, createRow, removeRow } from "./writeRow.ts";

/** One side of a relation: its key in the rows, and how it shows itself. */
export interface RelationEnd {
  readonly key: string;
  readonly text: string;
}

export function relationOwner(world: World, definition: NounDefinition, identity: string): RelationEnd {
  const { ownerOf, owner } = relationOf(definition);
  return ownerOf ? ownerOf(world, identity) : endNamed(world, owner, identity);
}

export function relationMember(world: World, definition: NounDefinition, identity: string): RelationEnd {
  return endNamed(world, relationOf(definition).memberNoun, identity);
}

export function relationOf({ noun, relation }: NounDefinition): RelationRule {
  if (!relation) throw new Error(`The noun ${noun} is no relation.`);
  return relation;
}

function endNamed(world: World, noun: string, identity: string): RelationEnd {
  const definition = nounNamed(noun);
  if (!definition) throw new Error(`A relation names ${noun}, which is no noun.`);
  const row = findRow(world, definition, identity);
  if (!row) throw rowNotFound(world, identity);
  return { key: row.guid, text: identityTextOf(world, definition, row) };
}

/** The rows of one owner, oldest first. */
export function relationRows(world: World, noun: string, owner: string): readonly NounRow[] {
  return world.store.find(rowsCollection(noun), "owner", `${noun}:${owner}`);
}

/** The rows in which something is the member. */
export function rowsOfMember(world: World, noun: string, member: string): readonly NounRow[] {
  return world.store.find(rowsCollection(noun), "identity", `${noun}:${member}`).filter(({ name }) => name === member);
}

export function findRelation(world: World, noun: string, owner: string, member: string): NounRow | null {
  return world.store.find(rowsCollection(noun), "identity", `${noun}:${owner}\\${member}`)[0] ?? null;
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
  const now = findRelation(world, definition.noun, owner, member);
  if (!now) return createRow(world, definition, { name: member, owner, values });
  if (rights === undefined) return null;
  const all = union(now.values[rights], values[rights]);
  const { row, changed } = changeRow(world, definition, now, { ...values, [rights]: all });
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
  const { rights } = relationOf(definition);
  const now = findRelation(world, definition.noun, owner, member);
  if (!now) return false;
  const taken = rights === undefined ? undefined : values[rights];
  const left =
    rights === undefined || taken === undefined ? [] : listOf(now.values[rights]).filter((each) => !has(taken, each));
  if (left.length === 0) removeRow(world, definition, now);
  else changeRow(world, definition, now, { [rights as string]: left });
  return true;
}

function union(left: Json | undefined, right: Json | undefined): Json {
  return [...listOf(left), ...listOf(right).filter((each) => !has(left, each))];
}

function has(list: Json | undefined, item: Json): boolean {
  return listOf(list).some((each) => String(each).toLowerCase() === String(item).toLowerCase());
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
