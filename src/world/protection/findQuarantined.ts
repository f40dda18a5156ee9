import { instant } from "../../base/instant.ts";
import { cloudError } from "../nouns/messages/cloudMessages.ts";
import type { World } from "../World.ts";
import { type QuarantinedMessage, quarantinedMessages } from "./QuarantinedMessage.ts";

/** What identifies a quarantined message: the message, and its copies that are kept back together. */
export function quarantineIdentity({ id, mail }: QuarantinedMessage): string {
  return `${mail.networkMessageId}\\${id}`;
}

/** What is in quarantine at this moment: not what expired, nor what was deleted for everybody. */
export function listQuarantined(world: World): readonly QuarantinedMessage[] {
  const now = instant(world.clock.now());
  return world.store
    .list(quarantinedMessages)
    .filter(({ expires, deletedFor, mail }) => expires > now && deletedFor.length < mail.recipients.length);
}

/** `entityType` is that of what is looked for: nothing but mail is kept back here. */
export function getQuarantined(world: World, identity: string, entityType: string | null = null): QuarantinedMessage {
  const wanted = entityType === null || entityType.toLowerCase() === "email" ? identity.toLowerCase() : null;
  const found = listQuarantined(world).find(
    (each) => each.id === wanted || quarantineIdentity(each).toLowerCase() === wanted,
  );
  if (!found) throw cloudError("NotInQuarantine", { identity });
  return found;
}
