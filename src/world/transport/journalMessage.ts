import journalRule from "../nouns/JournalRule.ts";
import mailboxDatabase from "../nouns/MailboxDatabase.ts";
import { isGroup } from "../nouns/recipient/directory/recipientTypes.ts";
import { databaseOfMailbox } from "../nouns/recipient/mailbox/mailboxPlace.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientRow } from "../nouns/rows/recipientRow.ts";
import type { World } from "../World.ts";
import { isAcceptedAddress } from "./acceptedDomains.ts";
import type { MailMessage } from "./MailMessage.ts";
import { generatedMessage, postmasterAddress } from "./newMessage.ts";
import { addressesOf, addressOf, recipientAt } from "./recipientAt.ts";
import type { Route } from "./routeRecipients.ts";
import { isMemberOf } from "./senderRestrictions.ts";

/** The journal reports of a message: one for each mailbox that a rule, or the database of somebody concerned, names. */
export function journalReports(
  world: World,
  server: string,
  message: MailMessage,
  routes: readonly Route[],
): readonly { readonly rule: string; readonly report: MailMessage }[] {
  if (message.kind === "journal" || message.kind === "report") return [];
  const people = [message.from, ...message.recipients, ...routes.map(({ address }) => address)];
  const targets = new Map<string, string>();
  for (const rule of listRows(world, journalRule)) {
    const { JournalEmailAddress: guid, JournalSmtpAddress, Enabled, Scope, Recipient } = rule.values;
    const target = typeof guid === "string" ? recipientRow(world, guid) : undefined;
    // A mailbox that is gone is still known by its address, which takes no mail any more.
    const address = target ? addressOf(target) : JournalSmtpAddress;
    if (Enabled !== true || typeof address !== "string" || !isInScope(world, String(Scope ?? "Global"), people))
      continue;
    if (typeof Recipient === "string" && Recipient !== "" && !isAmong(world, Recipient, people)) continue;
    targets.set(address, rule.name);
  }
  for (const address of databaseJournals(world, message, routes)) targets.set(address, "mailbox database");
  return [...targets].map(([to, rule]) => ({ rule, report: reportOf(world, server, message, people, to) }));
}

function isInScope(world: World, scope: string, people: readonly string[]): boolean {
  if (scope === "Global") return true;
  const hasOutside = people.some((address) => !isAcceptedAddress(world, address));
  return scope === "External" ? hasOutside : !hasOutside;
}

function isAmong(world: World, wanted: string, people: readonly string[]): boolean {
  const row = recipientAt(world, wanted);
  const addresses = new Set([wanted, ...(row ? addressesOf(row) : [])].map((each) => each.toLowerCase()));
  if (people.some((address) => addresses.has(address.toLowerCase()))) return true;
  // A rule for a group is one for each of its members (documented).
  return (
    row !== null &&
    isGroup(row) &&
    people.some((address) => {
      const person = recipientAt(world, address);
      return person !== null && isMemberOf(world, person, [row.guid]);
    })
  );
}

/** Databases may have a journal of their own, for mail of everybody whose mailbox lies there. */
function databaseJournals(world: World, message: MailMessage, routes: readonly Route[]): readonly string[] {
  const sender = recipientAt(world, message.from);
  const mailboxes: NounRow[] = sender ? [sender] : [];
  for (const route of routes) if (route.to === "mailbox") mailboxes.push(route.mailbox);
  const names = new Set(mailboxes.map((mailbox) => databaseOfMailbox(mailbox, world) ?? ""));
  return [...names].flatMap((name) => {
    const journal = findRow(world, mailboxDatabase, name)?.values.JournalRecipient;
    const target = typeof journal === "string" ? recipientRow(world, journal) : undefined;
    return target ? [addressOf(target)] : [];
  });
}

function reportOf(
  world: World,
  server: string,
  message: MailMessage,
  people: readonly string[],
  to: string,
): MailMessage {
  const { from, subject, messageId, recipients: envelope, size } = message;
  const lines = [`Sender: ${from}`, `Subject: ${subject}`, `Message-Id: ${messageId}`];
  const body = [...lines, ...new Set([...envelope, ...people.slice(1)].map((each) => `Recipient: ${each}`))].join("\n");
  const own = { kind: "journal", from: postmasterAddress(world), to, subject, body } as const;
  return { ...generatedMessage(world, server, message, own), size: size + 1024 + body.length };
}
