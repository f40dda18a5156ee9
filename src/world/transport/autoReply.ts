import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { guid, name, object, text, time } from "../../store/record/RecordShape.ts";
import { remoteDomainValue } from "../nouns/declaration/remoteDomainValue.ts";
import replyConfiguration from "../nouns/MailboxAutoReplyConfiguration.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { World } from "../World.ts";
import { isAcceptedAddress } from "./acceptedDomains.ts";
import { hasReturnPath, type MailMessage } from "./MailMessage.ts";
import { generatedMessage } from "./newMessage.ts";
import { addressesOf, addressOf } from "./recipientAt.ts";

/** Who has had the automatic reply of a mailbox; `message` is its text, since a new text is sent again. */
export const autoReplies = collection("autoReply", object({ mailbox: guid, sender: name, message: text, sent: time }));

/** The automatic reply to a message, null where none is sent: one for each sender until the text or the times change. */
export function autoReplyTo(world: World, server: string, mailbox: NounRow, message: MailMessage): MailMessage | null {
  if (!hasReturnPath(message) || !isAway(world, mailbox)) return null;
  const own = new Set(addressesOf(mailbox).map((each) => each.toLowerCase()));
  const isNamed = [...message.to, ...message.cc].some((each) => own.has(each.toLowerCase()));
  if (!isNamed && message.answeredByMembers !== true) return null;
  const text = textFor(world, mailbox, message.from);
  if (text === "") return null;
  const key = `${mailbox.guid}/${message.from.toLowerCase()}`;
  const before = world.store.get(autoReplies, key);
  const since = String(valueOf(world, mailbox, "StartTime"));
  if (before && before.message === text && (!isScheduled(world, mailbox) || before.sent >= since)) return null;
  const record = { mailbox: mailbox.guid, sender: message.from, message: text, sent: instant(world.clock.now()) };
  world.store.put(autoReplies, key, record);
  return generatedMessage(world, server, message, {
    kind: "reply",
    from: addressOf(mailbox),
    to: message.from,
    subject: `Automatic reply: ${message.subject}`,
    body: text,
  });
}

function isScheduled(world: World, mailbox: NounRow): boolean {
  return valueOf(world, mailbox, "AutoReplyState") === "Scheduled";
}

function isAway(world: World, mailbox: NounRow): boolean {
  const state = valueOf(world, mailbox, "AutoReplyState");
  if (state !== "Scheduled") return state === "Enabled";
  const now = instant(world.clock.now());
  return String(valueOf(world, mailbox, "StartTime")) <= now && now < String(valueOf(world, mailbox, "EndTime"));
}

/** The text for people inside or outside; outside the mailbox, the audience and the remote domain have to allow it. */
function textFor(world: World, mailbox: NounRow, sender: string): string {
  if (isAcceptedAddress(world, sender)) return String(valueOf(world, mailbox, "InternalMessage") ?? "");
  if (mailbox.values.ExternalOofOptions === "InternalOnly") return "";
  const audience = valueOf(world, mailbox, "ExternalAudience");
  const allowed = remoteDomainValue(world, sender, "AllowedOOFType");
  // Contacts of a mailbox are not kept, so that nobody outside is known.
  return audience !== "All" || allowed === "None" ? "" : String(valueOf(world, mailbox, "ExternalMessage") ?? "");
}

function valueOf(world: World, mailbox: NounRow, property: string) {
  return rowValueNamed(world, replyConfiguration, mailbox, property);
}
