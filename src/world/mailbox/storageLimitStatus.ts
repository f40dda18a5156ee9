import { nounFacts } from "../nouns/declaration/nounFacts.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { databaseOfMailbox } from "../nouns/recipient/mailbox/mailboxPlace.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValue } from "../nouns/rows/rowValue.ts";
import type { World } from "../World.ts";
import { mailboxContents } from "./mailboxContents.ts";
import { forgetBound, sizeBound } from "./sizeBound.ts";

const limits = [
  ["ProhibitSendReceiveQuota", "MailboxDisabled"],
  ["ProhibitSendQuota", "ProhibitSend"],
  ["IssueWarningQuota", "IssueWarning"],
] as const;

/** Which limit a mailbox has passed: its own quotas, or those of its database where it uses the defaults. */
export function storageLimitStatus(world: World, accountGuid: string, mailboxGuid: string): string {
  const mailbox = rowOf(world, "Mailbox", accountGuid);
  if (!mailbox) return "NoChecking";
  const quotaOf = quotasOf(world, mailbox);
  const quotas = limits.map(([name, status]) => [quotaOf(name), status] as const);
  if (quotas.every(([quota]) => typeof quota !== "number")) return "NoChecking";
  const { itemSize } = mailboxContents(world, mailboxGuid);
  return quotas.find(([quota]) => typeof quota === "number" && itemSize >= quota)?.[1] ?? "BelowLimit";
}

/** The quotas of a mailbox by name, in bytes; no number where there is no limit. */
function quotasOf(world: World, mailbox: NounRow): (name: string) => unknown {
  const usesDefaults = valueOf(world, "Mailbox", mailbox, "UseDatabaseQuotaDefaults") !== false;
  const database = usesDefaults ? rowOf(world, "MailboxDatabase", databaseOfMailbox(mailbox, world) ?? "") : null;
  return (name) =>
    database ? valueOf(world, "MailboxDatabase", database, name) : valueOf(world, "Mailbox", mailbox, name);
}

/** Whether a mailbox has passed the limit above which it takes no mail. Counts its items only when they may reach it. */
export function isFull(world: World, mailbox: NounRow, mailboxGuid: string): boolean {
  const quota = quotasOf(world, mailbox)("ProhibitSendReceiveQuota");
  if (typeof quota !== "number") return false;
  if (sizeBound(world, mailboxGuid, () => mailboxContents(world, mailboxGuid).itemSize) < quota) return false;
  forgetBound(world, mailboxGuid);
  return sizeBound(world, mailboxGuid, () => mailboxContents(world, mailboxGuid).itemSize) >= quota;
}

function rowOf(world: World, noun: string, identity: string): NounRow | null {
  const definition = nounNamed(noun);
  return definition ? findRow(world, definition, identity) : null;
}

function valueOf(world: World, noun: string, row: NounRow, name: string): unknown {
  const definition = nounNamed(noun);
  const property = definition && nounFacts(definition).properties.get(name);
  return definition && property ? rowValue(world, definition, property, row) : null;
}
