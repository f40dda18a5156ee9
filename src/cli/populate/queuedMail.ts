import { instant } from "../../base/instant.ts";
import exchangeServer from "../../world/nouns/ExchangeServer.ts";
import mailbox from "../../world/nouns/recipient/Mailbox.ts";
import { findRow } from "../../world/nouns/rows/findRow.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { getOrganization } from "../../world/Organization.ts";
import { newIds } from "../../world/transport/newMessage.ts";
import { queuedMessages } from "../../world/transport/QueuedMessage.ts";
import { addressOf } from "../../world/transport/recipientAt.ts";
import type { World } from "../../world/World.ts";
import { isOfPerson } from "./mailboxObjects.ts";

const fixed = new Set(["submission", "unreachable", "poison", "shadow"]);

/**
 * A message that waits in the queue of `EX01\contoso.com` or `EX01\3`, as the message `EX01\contoso.com\1234` where the
 * identity has a number: its next hop does not answer.
 */
export function makeQueued(world: World, identity: string, isMessage: boolean): boolean {
  const parts = identity.split("\\");
  const number = isMessage ? parts.pop() : "1";
  const hop = parts.pop() ?? "3";
  const server = parts.length > 0 ? findRow(world, exchangeServer, parts[0])?.name : getOrganization(world).shellServer;
  const sender = listRows(world, mailbox).find(isOfPerson);
  if (
    server === undefined ||
    !sender ||
    fixed.has(hop.toLowerCase()) ||
    !/^[\w.-]+$/.test(hop) ||
    !/^\d+$/.test(number ?? "")
  )
    return false;
  const queue = /^\d+$/.test(hop) ? hop : "3";
  const nextHop = queue === hop ? "fabrikam.com" : hop;
  const waiting = world.store.find(queuedMessages, "queue", `${server}\\${queue}`);
  const internalMessageId = Number(number);
  if (waiting.some((each) => !isMessage || each.internalMessageId === internalMessageId)) return false;
  const now = instant(world.clock.now());
  const id = world.ids.newGuid();
  world.store.put(queuedMessages, id, {
    ...newIds(world, server),
    id,
    server,
    queue: `${server}\\${queue}`,
    nextHop,
    deliveryType: "DnsConnectorDelivery",
    connector: "",
    status: "Retry",
    queueSuspended: false,
    lastError: "451 4.4.0 DNS query failed",
    retryCount: 1,
    lastRetry: now,
    received: now,
    internalMessageId,
    from: addressOf(sender),
    recipients: [`someone@${nextHop}`],
    subject: "Monthly report",
    size: 2048,
    priority: "Normal",
    spamConfidenceLevel: -1,
  });
  return true;
}
