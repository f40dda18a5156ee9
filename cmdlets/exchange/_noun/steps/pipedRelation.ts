import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { relationOf } from "../../../../src/world/nouns/rows/relations.ts";
import type { Given } from "../../../../src/world/values/given.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { NounObject } from "../values/NounObject.ts";

/**
 * A permission or a membership that came down the pipeline is itself what is meant: its owner, its member and, where
 * nothing else is said, its rights (`Get-MailboxPermission ann -User bob | Remove-MailboxPermission`).
 */
export function withPipedRelation(cmdlet: CmdletContext, definition: NounDefinition, given: Given): Given {
  const piped = ["Identity", "Instance"]
    .map((name) => unwrap(cmdlet.raw(name)))
    .find((value) => value instanceof NounObject && value.definition === definition);
  if (!(piped instanceof NounObject)) return given;
  const { row } = piped;
  if (row.owner === null) return given;
  const { member, rights = [], apart } = relationOf(definition);
  const found = new Map(given).set("Identity", row.owner);
  if (!found.has(member)) found.set(member, row.name);
  for (const right of rights) {
    const value = row.values[right];
    if (value !== undefined && !found.has(right)) found.set(right, valueOf(value));
  }
  if (apart !== undefined && row.values[apart] === true && !found.has(apart)) found.set(apart, true);
  return found;
}

function valueOf(value: Json): ScriptValue {
  return Array.isArray(value) ? { is: "list", items: value.map(String) } : String(value);
}
