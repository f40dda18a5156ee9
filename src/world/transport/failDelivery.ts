import { remoteDomainValue } from "../nouns/declaration/remoteDomainValue.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import transportConfig from "../nouns/TransportConfig.ts";
import type { World } from "../World.ts";
import { defaultDomain, isAcceptedAddress } from "./acceptedDomains.ts";
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
  const to = reportsGoTo(world, message, what);
  if (to === null) return [];
  const lines = [
    `${what}: ${recipients.join("; ")}`,
    `Generating server: ${server}`,
    ...recipients.map((address) => `${address}\n#${reason}`),
    `Message-ID: ${message.messageId}`,
  ];
  const made = generatedMessage(world, server, message, {
    kind: "report",
    from: isAcceptedAddress(world, to) ? postmasterAddress(world) : outsidePostmaster(world),
    to,
    subject: `${what}: ${message.subject}`,
    body: lines.join("\n"),
  });
  track(world, server, made, { eventId: "DSN", source: "DSN", reference: [message.messageId], sourceContext: reason });
  return [made];
}

/** The sender of reports that leave the organisation (documented). */
function outsidePostmaster(world: World): string {
  const address = rowValueNamed(
    world,
    transportConfig,
    listRows(world, transportConfig)[0],
    "ExternalPostmasterAddress",
  );
  return typeof address === "string" && address.includes("@") ? address : `postmaster@${defaultDomain(world)}`;
}

/**
 * Who is told: the sender, or whom a group says, outside only where the remote domain lets reports through; of journal reports the mailbox that the
 * organisation names for those that can't be delivered. Null: nobody.
 */
function reportsGoTo(world: World, message: MailMessage, what: string): string | null {
  if (message.kind === "journal") {
    const target = rowValueNamed(world, transportConfig, listRows(world, transportConfig)[0], "JournalingReportNdrTo");
    return what === "Undeliverable" && typeof target === "string" && target.includes("@") ? target : null;
  }
  if (!hasReturnPath(message)) return null;
  const { from, reportsTo = from } = message;
  if (reportsTo === null) return null;
  const isAllowed = isAcceptedAddress(world, reportsTo) || remoteDomainValue(world, reportsTo, "NDREnabled");
  return isAllowed === false ? null : reportsTo;
}
