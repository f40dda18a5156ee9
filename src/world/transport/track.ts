import type { World } from "../World.ts";
import { hasReturnPath, type MailMessage } from "./MailMessage.ts";
import { trackEvent } from "./MessageTrackingEvent.ts";

/** What one line of the tracking log says besides the message. */
export type TrackedEvent = Omit<Parameters<typeof trackEvent>[1], "server">;

/** Writes a line about a message into a server's tracking log; recipients are the message's where none are named. */
export function track(world: World, server: string, message: MailMessage, event: TrackedEvent): void {
  const { messageId, internalMessageId, networkMessageId, from, recipients, subject, size } = message;
  trackEvent(world, {
    server,
    messageId,
    internalMessageId,
    networkMessageId,
    sender: from,
    recipients,
    subject,
    size,
    ...(hasReturnPath(message) ? {} : { returnPath: "<>" }),
    ...event,
  });
}
