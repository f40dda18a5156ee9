import { objectNotFound } from "../../directory/objectNotFound.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { nounError } from "../nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "./findRow.ts";
import { listRows } from "./listRows.ts";
import type { NounRow } from "./NounRow.ts";

/** Refuses a text, or one of a list, that names no object of a noun; what was there before is not asked again. */
export function requireNamed(world: World, noun: string, value: Json, before: Json | undefined): void {
  const definition = nounNamed(noun);
  const old = new Set(textsOf(before ?? null));
  for (const text of definition ? textsOf(value) : [])
    if (!old.has(text) && definition && !findRow(world, definition, text)) throw objectNotFound(world, text);
}

/** Refuses to remove what an object of another noun has. */
export function requireUnused(world: World, definition: NounDefinition, row: NounRow): void {
  const own = new Set([row.guid, row.name.toLowerCase()]);
  for (const [noun, properties] of Object.entries(definition.keptBy ?? {})) {
    const users = nounNamed(noun);
    const user = (users ? listRows(world, users) : []).find(
      (each) =>
        each.guid !== row.guid &&
        properties.some((name) => textsOf(each.values[name] ?? null).some((text) => own.has(text.toLowerCase()))),
    );
    if (users && user)
      throw nounError("ObjectInUse", { what: definition.called, name: row.name, by: users.called, user: user.name });
  }
}

function textsOf(value: Json): readonly string[] {
  return [value].flat().filter((each) => typeof each === "string" && each !== "") as string[];
}
