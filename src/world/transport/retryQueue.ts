import { instant } from "../../base/instant.ts";
import type { World } from "../World.ts";
import { deliverToMailbox, deliveryFault } from "./deliverToMailbox.ts";
import type { MailMessage } from "./MailMessage.ts";
import { trackEvent } from "./MessageTrackingEvent.ts";
import { type QueuedMessage, queuedMessages } from "./QueuedMessage.ts";
import { recipientAt } from "./recipientAt.ts";
import { sendConnectorFor } from "./sendConnectorFor.ts";

/** Tries the messages again that `which` takes, unless they or their queue are suspended. */
export function retryQueue(world: World, which: (message: QueuedMessage) => boolean): void {
  world.store.transact(() => {
    for (const message of world.store.list(queuedMessages)) {
      if (!which(message) || message.status === "Suspended" || message.queueSuspended) continue;
      const fault = retryOne(world, message);
      if (fault === null) world.store.remove(queuedMessages, message.id);
      else
        world.store.put(queuedMessages, message.id, {
          ...message,
          lastError: fault,
          retryCount: message.retryCount + 1,
          lastRetry: instant(world.clock.now()),
        });
    }
  });
}

function retryOne(world: World, message: QueuedMessage): string | null {
  const { server, recipients, from, subject, size, messageId, internalMessageId, networkMessageId } = message;
  const event = { server, recipients, sender: from, subject, size, messageId, internalMessageId, networkMessageId };
  const [address] = recipients;
  if (message.deliveryType !== "SmtpDeliveryToMailbox") {
    const connector = sendConnectorFor(world, address);
    if (!connector) return message.lastError;
    trackEvent(world, { ...event, eventId: "SEND", source: "SMTP", connector: connector.name });
    return null;
  }
  const mailbox = recipientAt(world, address);
  if (!mailbox) return null;
  const fault = deliveryFault(world, mailbox);
  if (fault !== null) return fault;
  const whole: MailMessage = { ...message, to: recipients, cc: [], body: "", attachments: [] };
  deliverToMailbox(world, mailbox, whole);
  trackEvent(world, { ...event, eventId: "DELIVER", source: "STOREDRIVER" });
  return null;
}
