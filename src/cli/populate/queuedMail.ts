import { instant } from "../../base/instant.ts";
import exchangeServer from "../../world/nouns/ExchangeServer.ts";
import mailbox from "../../world/nouns/recipient/Mailbox.ts";
import { findRow } from "../../world/nouns/rows/findRow.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { getOrganization } from "../../world/Organization.ts";
import { newIds } from "../../world/transport/newMessage.ts";
import { queuedMessages } from "../../world/transport/QueuedMessage.ts";
import { unreachableHop } from "../../world/transport/queueMessage.ts";
import { addressOf } from "../../world/transport/recipientAt.ts";
import type { World } from "../../world/World.ts";
import { isOfPerson } from "./mailboxObjects.ts";
import type { Need } from "./Need.ts";

const fixed = new Set(["submission", "poison", "shadow"]);

/**
 * A message that waits in the queue of `EX01\contoso.com` or `EX01\3`, as the message `EX01\contoso.com\1234` where the
 * identity has a number: its next hop does not answer. What is to be exported or resumed was suspended before.
 */
export function makeQueued(world: World, identity: string, isMessage: boolean, verb: string, need: Need): boolean {
  const parts = identity.split("\\");
  const message = isMessage ? parts.pop() : "1";
  const hop = parts.pop() ?? "3";
  const server = parts.length > 0 ? findRow(world, exchangeServer, parts[0])?.name : getOrganization(world).shellServer;
  if (!listRows(world, mailbox).some(isOfPerson)) need("Mailbox", "Sender");
  const sender = listRows(world, mailbox).find(isOfPerson);
  if (
    server === undefined ||
    !sender ||
    fixed.has(hop.toLowerCase()) ||
    !/^[\w.-]+$/.test(hop) ||
    !/^\d+$/.test(message ?? "")
  )
    return false;
  const isUnreachable = hop.toLowerCase() === "unreachable";
  const number = /^\d+$/.test(hop) ? hop : "3";
  const domain = number === hop || isUnreachable ? "fabrikam.com" : hop;
  const nextHop = isUnreachable ? unreachableHop : domain;
  const queue = `${server}\\${isUnreachable ? "Unreachable" : number}`;
  const waiting = world.store.find(queuedMessages, "queue", queue);
  const internalMessageId = Number(message);
  if (waiting.some((each) => !isMessage || each.internalMessageId === internalMessageId)) return false;
  const isSuspended = verb === "Export" || (verb === "Resume" && isMessage);
  const now = instant(world.clock.now());
  const id = world.ids.newGuid();
  world.store.put(queuedMessages, id, {
    ...newIds(world, server),
    id,
    server,
    queue,
    nextHop,
    deliveryType: isUnreachable ? "Undefined" : "DnsConnectorDelivery",
    connector: "",
    status: isSuspended ? "Suspended" : isUnreachable ? "Ready" : "Retry",
    queueSuspended: verb === "Resume" && !isMessage,
    lastError: isUnreachable ? "" : "451 4.4.0 DNS query failed",
    retryCount: isUnreachable ? 0 : 1,
    lastRetry: now,
    received: now,
    internalMessageId,
    from: addressOf(sender),
    recipients: [`someone@${domain}`],
    subject: "Monthly report",
    size: 2048,
    priority: "Normal",
    spamConfidenceLevel: -1,
  });
  return true;
}
