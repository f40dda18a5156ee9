import { getQuarantined } from "../protection/findQuarantined.ts";
import type { QuarantinedMessage } from "../protection/QuarantinedMessage.ts";
import { recipientOf } from "../protection/releaseQuarantined.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";

/** The messages of -Identities, or the one of -Identity; -EntityType and -RecipientAddress must fit them. */
export function quarantinedGiven(world: World, given: ReadonlyMap<string, ScriptValue>): readonly QuarantinedMessage[] {
  const named = itemsOf(given.get("Identities") ?? null);
  const all = named.length > 0 ? named : itemsOf(given.get("Identity") ?? null);
  const entityType = wordOf(given.get("EntityType") ?? null);
  return all.map((each) => {
    const kept = getQuarantined(world, wordOf(each) ?? "", entityType);
    for (const address of itemsOf(given.get("RecipientAddress") ?? null)) recipientOf(kept, wordOf(address) ?? "");
    return kept;
  });
}
