import { instant } from "../../base/instant.ts";
import type { PushFailure } from "../push/PushFailure.ts";
import { reportFailure } from "../push/reportFailure.ts";
import type { World } from "../World.ts";
import type { MailMessage } from "./MailMessage.ts";
import { type QueuedMessage, queuedMessages } from "./QueuedMessage.ts";
import { track } from "./track.ts";

/** Where a message waits and why. */
export interface WaitingHop {
  readonly deliveryType: QueuedMessage["deliveryType"];
  /** The queue's next hop domain: a database, a domain, a smart host. */
  readonly nextHop: string;
  readonly connector: string;
  /** The SMTP reply, as the queue shows it. */
  readonly lastError: string;
  /** The organisation's own fault behind it, which the logs name; null where the way outside is at fault. */
  readonly fault: PushFailure | null;
}

/** The next hop of messages that no connector serves. */
export const unreachableHop = "Unreachable Domain";

/** Puts a recipient's copy into the queue of its next hop. */
export function queueMessage(
  world: World,
  server: string,
  message: MailMessage,
  address: string,
  { fault, ...hop }: WaitingHop,
  shadow: string | null,
): void {
  const now = instant(world.clock.now());
  const isFirst = world.store.find(queuedMessages, "hop", `${server}\\${hop.nextHop}`).length === 0;
  if (fault && isFirst) reportFailure(world, server, `Delivery to '${hop.nextHop}'`, fault, "MSExchangeTransport");
  const isRetried = hop.deliveryType !== "Undefined";
  const record: QueuedMessage = {
    ...message,
    attachments: message.attachments.map(({ content: _, ...attachment }) => attachment),
    id: world.ids.newGuid(),
    queue: queueOf(world, server, hop.nextHop),
    server,
    ...hop,
    status: isRetried ? "Retry" : "Ready",
    queueSuspended: false,
    retryCount: isRetried ? 1 : 0,
    lastRetry: now,
    received: now,
    recipients: [address],
    ...(shadow === null ? {} : { shadow }),
  };
  world.store.put(queuedMessages, record.id, record);
  track(world, server, message, {
    eventId: "DEFER",
    source: "ROUTING",
    recipients: [address],
    sourceContext: fault ? fault.named : hop.lastError,
  });
}

/** Queues have numbers by server, in the order in which they came; messages without a route lie in Unreachable. */
function queueOf(world: World, server: string, nextHop: string): string {
  if (nextHop === unreachableHop) return `${server}\\Unreachable`;
  const same = world.store.find(queuedMessages, "hop", `${server}\\${nextHop}`)[0];
  if (same) return same.queue;
  const own = world.store.list(queuedMessages).filter((each) => each.server === server);
  const numbers = own.map((each) => Number(each.queue.slice(server.length + 1))).filter(Number.isInteger);
  return `${server}\\${Math.max(2, ...new Set(numbers)) + 1}`;
}
