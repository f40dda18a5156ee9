import { objectNotFound } from "../../directory/objectNotFound.ts";
import type { Json } from "../../values/Json.ts";
import { textsIn } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "./findRow.ts";
import { listRows } from "./listRows.ts";
import type { NounRow } from "./NounRow.ts";

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
