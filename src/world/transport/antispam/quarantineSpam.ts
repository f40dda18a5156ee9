import type { World } from "../../World.ts";
import { endDelivery } from "../failDelivery.ts";
import type { MailMessage } from "../MailMessage.ts";
import { generatedMessage, postmasterAddress } from "../newMessage.ts";
import { processMessages } from "../processMessage.ts";
import { track } from "../track.ts";
import type { SpamVerdict } from "./antispamAgents.ts";

/**
 * Sends what content filtering took for spam to the mailbox of the quarantine, wrapped into a report that it wasn't delivered
 * (documented; the report's subject is inferred). Without such a mailbox it is lost.
 */
export function quarantineSpam(
  world: World,
  server: string,
  message: MailMessage,
  { mailbox, response }: Extract<SpamVerdict, { readonly is: "quarantined" }>,
): void {
  endDelivery(world, server, message, message.recipients, { reason: response, source: "AGENT" });
  if (!mailbox.includes("@")) return;
  const report = generatedMessage(world, server, message, {
    kind: "report",
    from: postmasterAddress(world),
    to: mailbox,
    subject: `Undeliverable: ${message.subject}`,
    body: `From: ${message.from}\nTo: ${message.recipients.join("; ")}\n#${response}\n\n${message.body}`,
  });
  const about = { reference: [message.messageId], sourceContext: response };
  track(world, server, report, { eventId: "DSN", source: "DSN", ...about });
  processMessages(world, server, [report]);
}
