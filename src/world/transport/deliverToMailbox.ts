import { deliverItem, hasMessage } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { isFull } from "../mailbox/storageLimitStatus.ts";
import { openMailbox } from "../mailbox/unopenedMailbox.ts";
import { remoteDomainValue } from "../nouns/declaration/remoteDomainValue.ts";
import mailboxDatabase from "../nouns/MailboxDatabase.ts";
import junkConfiguration from "../nouns/MailboxJunkEmailConfiguration.ts";
import { databaseOfMailbox } from "../nouns/recipient/mailbox/mailboxPlace.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { World } from "../World.ts";
import { isAcceptedAddress } from "./acceptedDomains.ts";
import { autoReplyTo } from "./autoReply.ts";
import { endDelivery, failDelivery } from "./failDelivery.ts";
import type { MailMessage } from "./MailMessage.ts";
import { mailboxServer } from "./mailFlowFault.ts";
import { newIds } from "./newMessage.ts";
import { putPendingNotification } from "./PendingNotification.ts";
import { addressOf } from "./recipientAt.ts";
import { applyInboxRules, type InboxOutcome, unruled } from "./rules/inboxRules.ts";
import { track } from "./track.ts";

/** Messages above this spam confidence level lie in Junk Email (the default SCLJunkThreshold). */
const junkThreshold = 4;
/** How often rules may send a message on before it counts as going in a circle (inferred). */
const mostHops = 5;

/** The name of the database that a mailbox lies in, which is its queue's next hop. */
export function databaseNameOf(world: World, mailbox: NounRow): string {
  return findRow(world, mailboxDatabase, databaseOfMailbox(mailbox, world) ?? "")?.name ?? "";
}

/**
 * Delivers a message to a mailbox that can take mail: quota, rules of the mailbox, junk mail, automatic reply. The result is
 * what is to be sent because of it: a report, replies, messages that rules send on.
 */
export function deliverToMailbox(
  world: World,
  server: string,
  mailbox: NounRow,
  address: string,
  message: MailMessage,
): readonly MailMessage[] {
  const guid = mailboxGuidOf(mailbox);
  if (isFull(world, mailbox, guid))
    return failDelivery(world, server, message, [address], {
      source: "STOREDRIVER",
      reason:
        "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
    });
  openMailbox(world, guid);
  const own = { recipients: [address] };
  const target = mailboxServer(world, mailbox) ?? server;
  if (hasMessage(world, guid, message.messageId)) {
    track(world, target, message, { eventId: "DUPLICATEDELIVER", source: "STOREDRIVER", ...own });
    return [];
  }
  const outcome = outcomeOf(world, mailbox, message);
  for (const folder of outcome.folders)
    deliverItem(world, guid, folder, {
      subject: message.subject,
      from: message.from,
      to: message.to,
      size: message.size,
      isRead: outcome.isRead,
      importance: outcome.importance,
      categories: outcome.categories,
      body: message.body,
      messageId: message.messageId,
      messageClass: message.kind === "report" ? "REPORT.IPM.Note.NDR" : "IPM.Note",
    });
  if (outcome.folders.includes("/Inbox") && !outcome.isRead) putPendingNotification(world, mailbox.guid);
  const folders = outcome.folders.filter((folder) => folder !== "/Inbox").map((folder) => folder.slice(1));
  track(world, target, message, {
    eventId: "DELIVER",
    source: "STOREDRIVER",
    ...own,
    ...(folders.length > 0 ? { sourceContext: `Folder: ${folders.join("; ")}` } : {}),
  });
  const reply = autoReplyTo(world, server, mailbox, message);
  const sent = sentOn(world, target, mailbox, message, outcome.sends);
  for (const made of [...sent, ...(reply ? [reply] : [])])
    track(world, target, made, { eventId: "RECEIVE", source: "MAILBOXRULE", reference: [message.messageId] });
  return [...sent, ...(reply ? [reply] : [])];
}

/** Junk never meets the rules of the mailbox. */
function outcomeOf(world: World, mailbox: NounRow, message: MailMessage): InboxOutcome {
  const isJunk =
    rowValueNamed(world, junkConfiguration, mailbox, "Enabled") === true && isUnwanted(world, mailbox, message);
  return isJunk ? unruled(message, "/Junk Email") : applyInboxRules(world, mailbox, message);
}

function isUnwanted(world: World, mailbox: NounRow, { from, spamConfidenceLevel }: MailMessage): boolean {
  const names = (property: string): boolean => {
    const listed = rowValueNamed(world, junkConfiguration, mailbox, property);
    const domain = from.slice(from.lastIndexOf("@") + 1);
    return Array.isArray(listed) && listed.some((each) => [from, domain].some((own) => isSame(own, String(each))));
  };
  if (names("TrustedSendersAndDomains")) return false;
  return spamConfidenceLevel > junkThreshold || names("BlockedSendersAndDomains");
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.replace(/^@/, "").toLowerCase();
}

const autoForwardHandled = {
  reason: "250 2.1.5 RESOLVER.MSGTYPE.AF; handled AutoForward addressed to external recipient",
  source: "ROUTING",
};

/** What rules forward leaves the organisation only where the remote domain allows it. */
function mayForwardTo(world: World, address: string): boolean {
  return isAcceptedAddress(world, address) || remoteDomainValue(world, address, "AutoForwardEnabled") === true;
}

/** A redirected message keeps its sender; a forwarded one comes from the mailbox. */
function sentOn(
  world: World,
  server: string,
  mailbox: NounRow,
  message: MailMessage,
  sends: InboxOutcome["sends"],
): readonly MailMessage[] {
  if (message.kind !== "mail" || message.hops >= mostHops) return [];
  return sends.flatMap(({ how, to }) => {
    const sent: MailMessage = { ...message, ...newIds(world, server), recipients: to, hops: message.hops + 1 };
    if (how === "redirect") return sent;
    const own = { from: addressOf(mailbox), cc: [], subject: `FW: ${message.subject}`, isAuthenticated: true };
    const forwarded: MailMessage = { ...sent, ...own, to };
    const stopped = to.filter((each) => !mayForwardTo(world, each));
    if (stopped.length > 0) endDelivery(world, server, forwarded, stopped, autoForwardHandled);
    const left = to.filter((each) => !stopped.includes(each));
    return left.length === 0 ? [] : [{ ...forwarded, recipients: left }];
  });
}
