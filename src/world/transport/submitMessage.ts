import { instant } from "../../base/instant.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import transportConfig from "../nouns/TransportConfig.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { defaultDomain } from "./acceptedDomains.ts";
import { applyRules } from "./applyRules.ts";
import { databaseNameOf, deliverToMailbox, deliveryFault } from "./deliverToMailbox.ts";
import type { MailMessage } from "./MailMessage.ts";
import { trackEvent } from "./MessageTrackingEvent.ts";
import { type QueuedMessage, queuedMessages } from "./QueuedMessage.ts";
import { recipientAt } from "./recipientAt.ts";
import { type Route, routeRecipients } from "./routeRecipients.ts";
import { sendConnectorFor } from "./sendConnectorFor.ts";

/** What a client hands to a server. */
export interface SubmittedMessage
  extends Omit<MailMessage, "messageId" | "internalMessageId" | "networkMessageId" | "spamConfidenceLevel"> {
  /** Name of the server that took it. */
  readonly server: string;
  /** `SERVER\Default Frontend SERVER` */
  readonly connector: string;
  readonly isAuthenticated: boolean;
}

/** Takes a message into transport: rules, recipients, delivery or a queue; all of it stands in the tracking log. */
export function submitMessage(world: World, submitted: SubmittedMessage): MailMessage {
  return world.store.transact(() => {
    const { server, connector, isAuthenticated, ...rest } = submitted;
    const original: MailMessage = { ...rest, ...newIds(world, server), spamConfidenceLevel: -1 };
    track(world, server, original, { eventId: "RECEIVE", source: "SMTP", connector });
    const { message, applied, notModelled, outcome, reason } = applyRules(world, original);
    for (const rule of [...applied, ...notModelled.map((each) => `not modelled, passed over: ${each}`)])
      track(world, server, message, {
        eventId: "AGENTINFO",
        source: "AGENT",
        sourceContext: `Transport Rule Agent: ${rule}`,
      });
    if (outcome === "deleted") {
      track(world, server, message, {
        eventId: "FAIL",
        source: "AGENT",
        sourceContext: "Transport Rule Agent",
        recipientStatus: ["[{LED=250 2.1.5 RESOLVER.MSGTYPE.AI; handled}]"],
      });
      return message;
    }
    if (outcome === "rejected") {
      fail(world, server, message, message.recipients, reason, "AGENT");
      return message;
    }
    const isAllowed = message.size <= sizeLimit(world);
    const { routes, expansions } = routeRecipients(world, message.recipients, isAuthenticated);
    for (const { group, members } of expansions)
      track(world, server, message, {
        eventId: "EXPAND",
        source: "ROUTING",
        recipients: [...members],
        sourceContext: group,
      });
    for (const route of routes)
      if (isAllowed) routeOne(world, server, message, route);
      else
        fail(
          world,
          server,
          message,
          [route.address],
          "550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route",
          "ROUTING",
        );
    return message;
  });
}

function routeOne(world: World, server: string, message: MailMessage, route: Route): void {
  const { address } = route;
  if (route.to === "nobody") return fail(world, server, message, [address], route.reason, "ROUTING");
  if (route.to === "mailbox") {
    const fault = deliveryFault(world, route.mailbox);
    if (fault === null) {
      deliverToMailbox(world, route.mailbox, message);
      return track(world, server, message, { eventId: "DELIVER", source: "STOREDRIVER", recipients: [address] });
    }
    return queue(world, server, message, address, {
      deliveryType: "SmtpDeliveryToMailbox",
      nextHop: databaseNameOf(world, route.mailbox).toLowerCase(),
      lastError: fault,
    });
  }
  const connector = sendConnectorFor(world, address);
  if (!connector)
    return queue(world, server, message, address, {
      deliveryType: "Undefined",
      nextHop: "Unreachable Domain",
      lastError: "There is currently no route to the recipient's domain; no Send connector serves it.",
    });
  track(world, server, message, { eventId: "SEND", source: "SMTP", recipients: [address], connector: connector.name });
}

function queue(
  world: World,
  server: string,
  message: MailMessage,
  address: string,
  hop: Pick<QueuedMessage, "deliveryType" | "nextHop" | "lastError">,
): void {
  const now = instant(world.clock.now());
  const { messageId, internalMessageId, networkMessageId, from, subject, size, priority, spamConfidenceLevel } =
    message;
  const record: QueuedMessage = {
    id: world.ids.newGuid(),
    queue: queueOf(world, server, hop.nextHop),
    server,
    ...hop,
    connector: "",
    status: hop.deliveryType === "Undefined" ? "Ready" : "Retry",
    queueSuspended: false,
    retryCount: hop.deliveryType === "Undefined" ? 0 : 1,
    lastRetry: now,
    received: now,
    messageId,
    internalMessageId,
    networkMessageId,
    from,
    recipients: [address],
    subject,
    size,
    priority,
    spamConfidenceLevel,
  };
  world.store.put(queuedMessages, record.id, record);
  track(world, server, message, {
    eventId: "DEFER",
    source: "ROUTING",
    recipients: [address],
    sourceContext: hop.lastError,
  });
}

/** Queues have numbers by server, in the order in which they came; messages without a route lie in Unreachable. */
function queueOf(world: World, server: string, nextHop: string): string {
  if (nextHop === "Unreachable Domain") return `${server}\\Unreachable`;
  const own = world.store.list(queuedMessages).filter((each) => each.server === server);
  const same = own.find((each) => each.nextHop === nextHop);
  if (same) return same.queue;
  const numbers = own.map((each) => Number(each.queue.slice(server.length + 1))).filter(Number.isInteger);
  return `${server}\\${Math.max(2, ...numbers) + 1}`;
}

/** Ends delivery to some recipients; a sender of the organisation is told by a report in the Inbox. */
export function fail(
  world: World,
  server: string,
  message: MailMessage,
  recipients: readonly string[],
  reason: string,
  source: string,
): void {
  track(world, server, message, {
    eventId: "FAIL",
    source,
    recipients: [...recipients],
    recipientStatus: recipients.map(() => `[{LED=${reason}}]`),
  });
  const sender = recipientAt(world, message.from);
  if (!sender || typeof sender.values.Database !== "string" || deliveryFault(world, sender) !== null) return;
  const postmaster = `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${defaultDomain(world)}`;
  const report: MailMessage = {
    ...message,
    ...newIds(world, server),
    from: postmaster,
    to: [message.from],
    cc: [],
    recipients: [message.from],
    subject: `Undeliverable: ${message.subject}`,
    attachments: [],
    spamConfidenceLevel: -1,
  };
  track(world, server, report, { eventId: "DSN", source: "DSN", reference: [message.messageId] });
  deliverToMailbox(world, sender, report);
  track(world, server, report, { eventId: "DELIVER", source: "STOREDRIVER" });
}

function track(
  world: World,
  server: string,
  message: MailMessage,
  event: Omit<Parameters<typeof trackEvent>[1], "server">,
): void {
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
    ...event,
  });
}

function newIds(
  world: World,
  server: string,
): Pick<MailMessage, "messageId" | "internalMessageId" | "networkMessageId"> {
  const id = world.ids.newGuid();
  return {
    messageId: `<${id.replaceAll("-", "")}@${server.toLowerCase()}.${getOrganization(world).dnsDomain}>`,
    internalMessageId: world.random.nextUint32(),
    networkMessageId: id,
  };
}

/** The organisation's largest message, in bytes. */
function sizeLimit(world: World): number {
  const limit = rowValueNamed(world, transportConfig, listRows(world, transportConfig)[0], "MaxReceiveSize");
  return typeof limit === "number" ? limit : Number.POSITIVE_INFINITY;
}
