import type { NounDefinition } from "../../../src/world/nouns/defineNoun.ts";
import { rowsCollection } from "../../../src/world/nouns/rows/NounRow.ts";
import { relationOf } from "../../../src/world/nouns/rows/relations.ts";
import type { Json } from "../../../src/world/values/Json.ts";
import type { ScriptValue } from "../../../src/world/values/ScriptValue.ts";
import type { World } from "../../../src/world/World.ts";

/**
 * A permission or a membership that came down the pipeline is itself what is meant: its owner, its member and, where
 * nothing else is said, its rights (`Get-MailboxPermission ann -User bob | Remove-MailboxPermission`).
 */
export function withPipedRelation(
  world: World,
  definition: NounDefinition,
  given: ReadonlyMap<string, ScriptValue>,
): ReadonlyMap<string, ScriptValue> {
  const piped = ["Identity", "Instance"].map((name) => given.get(name)).find((value) => value !== undefined);
  if (typeof piped !== "object" || piped?.is !== "object" || piped.guid === null) return given;
  const row = world.store.get(rowsCollection(definition.rows ?? definition.noun), piped.guid);
  // The owner of a folder's permission is no object that a GUID names.
  if (!row || row.noun !== (definition.rows ?? definition.noun) || !row.owner || row.owner.includes("/")) return given;
  const { member, rights = [] } = relationOf(definition);
  const found = new Map(given).set("Identity", row.owner);
  if (!found.has(member)) found.set(member, row.name);
  for (const right of rights) {
    const value = row.values[right];
    if (value !== undefined && !found.has(right)) found.set(right, valueOf(value));
  }
  return found;
}

function valueOf(value: Json): ScriptValue {
  return Array.isArray(value) ? { is: "list", items: value.map(String) } : String(value);
}
