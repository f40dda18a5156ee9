import { instantMilliseconds } from "../../base/instant.ts";
import blockedSenderAddress from "../nouns/BlockedSenderAddress.ts";
import outboundPolicy from "../nouns/HostedOutboundSpamFilterPolicy.ts";
import outboundRule from "../nouns/HostedOutboundSpamFilterRule.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { createRow, removeRow } from "../nouns/rows/writeRow.ts";
import { isAcceptedAddress } from "../transport/acceptedDomains.ts";
import type { MailMessage } from "../transport/MailMessage.ts";
import { messageTrackingLog } from "../transport/MessageTrackingEvent.ts";
import type { World } from "../World.ts";
import { policyFor } from "./policyFor.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** The reply to a sender that is blocked (documented). */
const blockedReply = "550 5.1.8 Access denied, bad outbound sender";

/** How often a sender wrote until now, in the span that a limit counts; a limit of 0 is the service's own, which is not modelled. */
const limits: readonly (readonly [name: string, span: number, counts: (isInside: boolean) => boolean])[] = [
  ["RecipientLimitExternalPerHour", hour, (isInside) => !isInside],
  ["RecipientLimitInternalPerHour", hour, (isInside) => isInside],
  ["RecipientLimitPerDay", day, () => true],
];

/**
 * Why the cloud does not send a message from inside: its sender is blocked, or passes a limit of the policy that holds for it
 * and is blocked from now on (as the policy says, until the day ends). Null where it sends it.
 */
export function outboundRefusal(world: World, message: MailMessage): string | null {
  if (message.kind !== "mail") return null;
  const entry = findRow(world, blockedSenderAddress, message.from);
  const now = world.clock.now();
  if (entry && (entry.values.Until === undefined || instantMilliseconds(String(entry.values.Until)) > now))
    return blockedReply;
  if (entry) removeRow(world, blockedSenderAddress, entry);
  const policy = policyFor(world, outboundPolicy, outboundRule, message.from);
  const passed = limits.find(([name, span, counts]) => {
    const limit = Number(rowValueNamed(world, outboundPolicy, policy, name));
    return limit > 0 && recipientsSince(world, message.from, now - span, counts) > limit;
  });
  const action = rowValueNamed(world, outboundPolicy, policy, "ActionWhenThresholdReached");
  if (!passed || action === "Alert") return null;
  const midnight = new Date(Math.ceil((now + 1) / day) * day).toISOString();
  createRow(world, blockedSenderAddress, {
    name: message.from,
    values: { Reason: passed[0], ...(action === "BlockUser" ? {} : { Until: midnight }) },
  });
  return blockedReply;
}

function recipientsSince(world: World, sender: string, since: number, counts: (isInside: boolean) => boolean): number {
  return world.store
    .find(messageTrackingLog, "sender", sender)
    .filter(
      ({ eventId, source, time }) => eventId === "RECEIVE" && source === "SMTP" && instantMilliseconds(time) >= since,
    )
    .flatMap(({ recipients }) => recipients)
    .filter((address) => counts(isAcceptedAddress(world, address))).length;
}
