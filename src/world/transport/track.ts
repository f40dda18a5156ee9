import { findRow } from "../nouns/rows/findRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import transportService from "../nouns/TransportService.ts";
import type { World } from "../World.ts";
import { hasReturnPath, type MailMessage } from "./MailMessage.ts";
import { trackEvent } from "./MessageTrackingEvent.ts";

/** What one line of the tracking log says besides the message. */
export type TrackedEvent = Omit<Parameters<typeof trackEvent>[1], "server">;

/** Writes a line about a message into a server's tracking log, where it keeps one; recipients are the message's where none are named. */
export function track(world: World, server: string, message: MailMessage, event: TrackedEvent): void {
  const service = findRow(world, transportService, server);
  const setting = (name: string) => service && rowValueNamed(world, transportService, service, name);
  if (setting("MessageTrackingLogEnabled") === false) return;
  const { messageId, internalMessageId, networkMessageId, from, recipients, size } = message;
  const subject = setting("MessageTrackingLogSubjectLoggingEnabled") === false ? "" : message.subject;
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
