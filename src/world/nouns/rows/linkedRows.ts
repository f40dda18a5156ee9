import { objectNotFound } from "../../directory/objectNotFound.ts";
import type { Json } from "../../values/Json.ts";
import { textsIn } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { NounDefinition, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "./findRow.ts";
import { familyOf, listRows } from "./listRows.ts";
import { type NounRow, nounObjects } from "./NounRow.ts";
import { propertyOfKey } from "./rowValue.ts";

/** The noun whose objects a property's texts name by their own names: recipients have many, of which each stays as it was written. */
function namedBy(definition: NounDefinition, key: string): NounDefinition | null {
  const noun = propertyOfKey(definition, key)?.rule.names;
  const named = noun === undefined ? null : nounNamed(noun);
  return named && familyOf(named).home === undefined ? named : null;
}

/** Values as an object keeps them: what its texts name stands there by its name, however it was given. */
export function withKeptNames(world: World, definition: NounDefinition, values: Values): Values {
  return mapped(values, (key, value) => {
    const named = typeof value === "string" || Array.isArray(value) ? namedBy(definition, key) : null;
    return named ? eachText(value, (text) => findRow(world, named, text)?.name ?? text) : value;
  });
}

/** Gives an object that has another name now its name in all that names it. */
export function renameInOthers(world: World, definition: NounDefinition, before: NounRow, after: NounRow): void {
  if (familyOf(definition).home !== undefined || before.name === after.name) return;
  for (const row of [...world.store.each(nounObjects)]) {
    const other = nounNamed(row.noun);
    const values = mapped(row.values, (key, value) =>
      other && namedBy(other, key)?.noun === definition.noun
        ? eachText(value, (text) => (text.toLowerCase() === before.name.toLowerCase() ? after.name : text))
        : value,
    );
    if (JSON.stringify(values) !== JSON.stringify(row.values))
      world.store.put(nounObjects, row.guid, { ...row, values });
  }
}

function mapped(values: Values, change: (key: string, value: Json) => Json): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(key, value)]));
}

function eachText(value: Json, change: (text: string) => string): Json {
  if (Array.isArray(value)) return value.map((each) => eachText(each, change));
  return typeof value === "string" ? change(value) : value;
}

/** Refuses a text, or one of a list, that names no object of a noun; what was there before is not asked again. */
export function requireNamed(world: World, noun: string, value: Json, before: Json | undefined): void {
  const definition = nounNamed(noun);
  const old = new Set(textsIn(before));
  for (const text of definition ? textsIn(value) : [])
    if (!old.has(text) && definition && !findRow(world, definition, text))
      throw definition.referenceMissing?.(text) ?? objectNotFound(world, text);
}

/** Refuses to remove what an object of another noun has. */
export function requireUnused(world: World, definition: NounDefinition, row: NounRow): void {
  const own = new Set([row.guid, row.name.toLowerCase()]);
  for (const [noun, properties] of Object.entries(definition.keptBy ?? {})) {
    const users = nounNamed(noun);
    const user = (users ? listRows(world, users) : []).find(
      (each) =>
        each.guid !== row.guid &&
        properties.some((name) => textsIn(each.values[name]).some((text) => own.has(text.toLowerCase()))),
    );
    if (users && user)
      throw nounError("ObjectInUse", { what: definition.called, name: row.name, by: users.called, user: user.name });
  }
}
