import junkConfiguration from "../nouns/MailboxJunkEmailConfiguration.ts";
import { cloudError } from "../nouns/messages/cloudMessages.ts";
import mailbox from "../nouns/recipient/Mailbox.ts";
import { valueKey } from "../nouns/rows/rowValue.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { changeRow } from "../nouns/rows/writeRow.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import { processReleased } from "../transport/processMessage.ts";
import { recipientAt } from "../transport/recipientAt.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { quarantineIdentity } from "./findQuarantined.ts";

import { type QuarantinedMessage, quarantinedMessages } from "./QuarantinedMessage.ts";

export interface Release {
  /** Addresses; null: everybody whom it was for. */
  readonly to: readonly string[] | null;
  readonly force: boolean;
  readonly allowSender: boolean;
  readonly isReported: boolean;
}

/** Delivers a quarantined message to its recipients; who got it already gets it again only by force. */
export function releaseQuarantined(world: World, kept: QuarantinedMessage, release: Release): void {
  const { mail } = kept;
  const wanted = (release.to ?? mail.recipients).map((each) => receiverOf(world, kept, each));
  const to = release.force ? wanted : wanted.filter((each) => !kept.releasedTo.includes(each));
  if (to.length === 0) throw cloudError("AlreadyReleased", { identity: quarantineIdentity(kept) });
  world.store.put(quarantinedMessages, kept.id, {
    ...kept,
    status: "Released",
    releasedTo: [...new Set([...kept.releasedTo, ...to])],
    releasedBy: [...new Set([...kept.releasedBy, callerAddress(world)])],
    isReported: kept.isReported || release.isReported,
  });
  if (release.allowSender) for (const address of to) trustSender(world, address, mail.from);
  // A spam confidence level of -1 keeps it out of Junk Email.
  processReleased(world, kept.server, { ...mail, recipients: to, spamConfidenceLevel: -1 });
}

/** A recipient as the message names it. */
export function recipientOf(kept: QuarantinedMessage, address: string): string {
  const found = kept.mail.recipients.find((each) => each.toLowerCase() === address.toLowerCase());
  if (found === undefined)
    throw cloudError("NoRecipientOfMessage", { identity: quarantineIdentity(kept), recipient: address });
  return found;
}

/** A recipient of the message, or anybody else of the organisation (documented). */
function receiverOf(world: World, kept: QuarantinedMessage, address: string): string {
  return recipientAt(world, address) ? address : recipientOf(kept, address);
}

/** Who runs the cmdlet. */
export function callerAddress(world: World): string {
  const name = accountOf(world)?.row.values.UserPrincipalName;
  return typeof name === "string" ? name : getOrganization(world).administrator;
}

function trustSender(world: World, address: string, from: string): void {
  const row = recipientAt(world, address);
  if (!row || !mailbox.accepts?.(row)) return;
  const known = textList(rowValueNamed(world, junkConfiguration, row, "TrustedSendersAndDomains"));
  if (known.some((each) => each.toLowerCase() === from.toLowerCase())) return;
  changeRow(world, junkConfiguration, row, {
    [valueKey(junkConfiguration, "TrustedSendersAndDomains")]: [...known, from],
  });
}
