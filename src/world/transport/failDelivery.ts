import type { World } from "../World.ts";
import { hasReturnPath, type MailMessage } from "./MailMessage.ts";
import { generatedMessage, postmasterAddress } from "./newMessage.ts";
import { track } from "./track.ts";

/** An end that delivery came to: the SMTP reply, `550 5.1.1 RESOLVER.ADR.RecipNotFound; not found`, and who says it. */
export interface DeliveryEnd {
  readonly reason: string;
  readonly source: string;
}

/**
 * Ends delivery to some recipients. The result is the report to the sender (none for what has no return path), which is yet
 * to be delivered.
 */
export function failDelivery(
  world: World,
  server: string,
  message: MailMessage,
  recipients: readonly string[],
  end: DeliveryEnd,
): readonly MailMessage[] {
  endDelivery(world, server, message, recipients, end);
  return report(world, server, message, recipients, "Undeliverable", end.reason);
}

/** Ends delivery to some recipients, of which the sender hears nothing. */
export function endDelivery(
  world: World,
  server: string,
  message: MailMessage,
  recipients: readonly string[],
  { reason, source }: DeliveryEnd,
): void {
  track(world, server, message, {
    eventId: "FAIL",
    source,
    recipients: [...recipients],
    recipientStatus: recipients.map(() => `[{LED=${reason}}]`),
  });
}

/** Tells the sender that recipients have to wait. */
export function reportDelay(
  world: World,
  server: string,
  message: MailMessage,
  reason: string,
): readonly MailMessage[] {
  return report(world, server, message, message.recipients, "Delivery delayed", reason);
}

function report(
  world: World,
  server: string,
  message: MailMessage,
  recipients: readonly string[],
  what: string,
  reason: string,
): readonly MailMessage[] {
  if (!hasReturnPath(message)) return [];
  const lines = [
    `${what}: ${recipients.join("; ")}`,
    `Generating server: ${server}`,
    ...recipients.map((address) => `${address}\n#${reason}`),
    `Message-ID: ${message.messageId}`,
  ];
  const made = generatedMessage(world, server, message, {
    kind: "report",
    from: postmasterAddress(world),
    to: message.from,
    subject: `${what}: ${message.subject}`,
    body: lines.join("\n"),
  });
  track(world, server, made, { eventId: "DSN", source: "DSN", reference: [message.messageId], sourceContext: reason });
  return [made];
}
