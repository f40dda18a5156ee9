import { getQuarantined } from "../../protection/findQuarantined.ts";
import type { QuarantinedMessage } from "../../protection/QuarantinedMessage.ts";
import { recipientOf } from "../../protection/releaseQuarantined.ts";
import { type Given, itemsGiven, wordGiven } from "../../values/given.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";

/** The messages of -Identities, or the one of -Identity; -EntityType and -RecipientAddress must fit them. */
export function quarantinedGiven(world: World, given: Given): readonly QuarantinedMessage[] {
  const named = itemsGiven(given, "Identities");
  const all = named.length > 0 ? named : itemsGiven(given, "Identity");
  const entityType = wordGiven(given, "EntityType");
  return all.map((each) => {
    const kept = getQuarantined(world, wordOf(each) ?? "", entityType);
    for (const address of itemsGiven(given, "RecipientAddress")) recipientOf(kept, wordOf(address) ?? "");
    return kept;
  });
}
