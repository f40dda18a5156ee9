import { hasMessage, postItem } from "../mailbox/MailboxItem.ts";
import publicFolderClientPermission from "../nouns/PublicFolderClientPermission.ts";
import { type NounRow, nounObjects } from "../nouns/rows/NounRow.ts";
import { relationRows } from "../nouns/rows/relations.ts";
import { failDelivery } from "../transport/failDelivery.ts";
import { type HandedOver, waitsForMailbox } from "../transport/handOver.ts";
import type { MailMessage } from "../transport/MailMessage.ts";
import { deliveryFault, mailboxServer } from "../transport/mailFlowFault.ts";
import { recipientAt } from "../transport/recipientAt.ts";
import { track } from "../transport/track.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { contentMailboxOf } from "./contentMailbox.ts";

/** Roles that let somebody put items into a folder. */
const posting = [
  ...["CreateItems", "Owner", "PublishingEditor", "Editor", "PublishingAuthor", "Author"],
  ...["NonEditingAuthor", "Contributor"],
];

/**
 * Hands a message to the mailbox that has a public folder's content. Who did not sign in needs the right CreateItems of Anonymous
 * (documented), everybody else an own one or that of Default.
 */
export function handToPublicFolder(
  world: World,
  server: string,
  message: MailMessage,
  mail: NounRow,
  address: string,
): HandedOver {
  const folder = world.store.get(nounObjects, String(mail.values.PublicFolder ?? ""));
  const mailbox = folder && contentMailboxOf(folder, world);
  const refuse = (reason: string, source: string): HandedOver => ({
    is: "done",
    made: failDelivery(world, server, message, [address], { reason, source }),
  });
  if (!folder || !mailbox) return refuse("550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", "ROUTING");
  const fault = deliveryFault(world, mailbox);
  if (fault) return waitsForMailbox(world, mailbox, fault);
  if (!mayPost(world, folder, message))
    return refuse("554 5.2.0 STOREDRV.Deliver.Exception:AccessDeniedException", "STOREDRIVER");
  const target = mailboxServer(world, mailbox) ?? server;
  const isSecond = hasMessage(world, folder.guid, message.messageId);
  track(world, target, message, {
    eventId: isSecond ? "DUPLICATEDELIVER" : "DELIVER",
    source: "STOREDRIVER",
    recipients: [address],
  });
  const { subject, from, to, size, body, messageId } = message;
  if (!isSecond) postItem(world, folder.guid, { subject, from, to, size, body, messageId });
  return { is: "done", made: [] };
}

function mayPost(world: World, folder: NounRow, message: MailMessage): boolean {
  const rows = relationRows(world, publicFolderClientPermission, folder.guid);
  const rightsOf = (name: string | undefined): Json | undefined =>
    rows.find((row) => row.name === name)?.values.AccessRights;
  const rights = message.isAuthenticated
    ? (rightsOf(recipientAt(world, message.from)?.guid) ?? rightsOf("Default"))
    : rightsOf("Anonymous");
  return Array.isArray(rights) && rights.some((right) => posting.includes(String(right)));
}
