import { listRows } from "../nouns/rows/listRows.ts";
import { recipientRow } from "../nouns/rows/recipientRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import transportConfig from "../nouns/TransportConfig.ts";
import { filterContent } from "../protection/filterContent.ts";
import { filterMalware } from "../protection/filterMalware.ts";
import { isProtected } from "../protection/isProtected.ts";
import { outboundRefusal } from "../protection/outboundLimits.ts";
import { quarantineMessage } from "../protection/quarantineMessage.ts";
import { namesAddress, tenantEntries } from "../protection/tenantEntries.ts";
import { handToPublicFolder } from "../publicFolder/handToPublicFolder.ts";
import type { World } from "../World.ts";
import { isAcceptedAddress } from "./acceptedDomains.ts";
import { failDelivery } from "./failDelivery.ts";
import { type HandedOver, handOutside, handToMailbox } from "./handOver.ts";
import { journalReports } from "./journalMessage.ts";
import type { MailMessage } from "./MailMessage.ts";
import { generatedMessage, postmasterAddress } from "./newMessage.ts";
import { queueMessage } from "./queueMessage.ts";
import { addressOf, recipientAt } from "./recipientAt.ts";
import { type Route, routeRecipients } from "./routeRecipients.ts";
import { applyRules, unruled } from "./rules/applyRules.ts";
import { isGreater } from "./senderRestrictions.ts";
import { discardShadow } from "./shadowServer.ts";
import { track } from "./track.ts";
import { isAgentOn } from "./transportAgents.ts";

/**
 * Takes messages through transport on a server: rules, limits, categorizer, journal, delivery or a queue, and then what
 * was made because of them: reports, replies, what rules send on. All of it stands in the tracking log.
 */
export function processMessages(
  world: World,
  server: string,
  messages: readonly MailMessage[],
  shadow: string | null = null,
): void {
  const waiting = messages.map((message) => ({ message, shadow }));
  for (let next = waiting.shift(); next; next = waiting.shift())
    for (const message of processOne(world, server, next.message, next.shadow)) waiting.push({ message, shadow: null });
}

function processOne(
  world: World,
  server: string,
  original: MailMessage,
  shadow: string | null,
): readonly MailMessage[] {
  const made: MailMessage[] = [];
  const messages = original.kind === "mail" ? admitted(world, server, original, made) : [original];
  const deferred = messages.reduce((count, each) => count + routeAll(world, server, each, shadow, made), 0);
  if (shadow !== null && deferred === 0) discardShadow(world, shadow, original);
  return made;
}

/** Takes on a message that protection kept back and somebody released: nothing judges it again. */
export function processReleased(world: World, server: string, message: MailMessage): void {
  const made: MailMessage[] = [];
  routeAll(world, server, message, null, made);
  processMessages(world, server, made);
}

/** What protection and rules let through of a message: mail from outside meets the cloud's protection, before and after the rules. */
function admitted(world: World, server: string, original: MailMessage, made: MailMessage[]): readonly MailMessage[] {
  const isInside = original.isAuthenticated || isAcceptedAddress(world, original.from);
  const isCloud = isProtected(world);
  const rule = (message: MailMessage) => ruled(world, server, message, made) ?? [];
  if (isCloud && !isInside)
    return filterMalware(world, server, original, true, made)
      .flatMap(rule)
      .flatMap((message) => filterContent(world, server, message));
  const refusal = isCloud ? outboundRefusal(world, original) : null;
  if (refusal !== null) {
    made.push(...failDelivery(world, server, original, original.recipients, { reason: refusal, source: "AGENT" }));
    return [];
  }
  const allowed = isCloud ? refuseBlocked(world, server, original, made) : original;
  const messages = allowed.recipients.length === 0 ? [] : [allowed].flatMap(rule);
  if (!isAgentOn(world, server, "Malware Agent")) return messages;
  return messages.flatMap((message) => filterMalware(world, server, message, isCloud, made));
}

/** The message without recipients that the tenant's list blocks: nobody inside may write to them (documented). */
function refuseBlocked(world: World, server: string, message: MailMessage, made: MailMessage[]): MailMessage {
  const entries = tenantEntries(world, "Sender", "Block");
  const blocked = message.recipients.filter((each) => namesAddress(entries, each));
  if (blocked.length === 0) return message;
  const reason =
    "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant allow/block list policy.";
  made.push(...failDelivery(world, server, message, blocked, { reason, source: "AGENT" }));
  return { ...message, recipients: message.recipients.filter((each) => !blocked.includes(each)) };
}

/** The message after the rules; null where they, or a limit, ended it. */
function ruled(world: World, server: string, original: MailMessage, made: MailMessage[]): MailMessage | null {
  const isRuled = isAgentOn(world, server, "Transport Rule Agent");
  const { message, applied, outcome, reason, moderators } = isRuled
    ? applyRules(world, server, original)
    : unruled(original);
  for (const rule of applied)
    track(world, server, message, {
      eventId: "AGENTINFO",
      source: "AGENT",
      sourceContext: `Transport Rule Agent: ${rule}`,
    });
  const end = (reply: string, source: string): null => {
    made.push(...failDelivery(world, server, message, message.recipients, { reason: reply, source }));
    return null;
  };
  if (outcome === "deleted") {
    track(world, server, message, {
      eventId: "FAIL",
      source: "AGENT",
      sourceContext: "Transport Rule Agent",
      recipientStatus: ["[{LED=250 2.1.5 RESOLVER.MSGTYPE.AI; handled}]"],
    });
    return null;
  }
  if (outcome === "quarantined") {
    const cause = { type: "TransportRule", policyType: "ExchangeTransportRule", tag: "AdminOnlyAccessPolicy" } as const;
    quarantineMessage(world, server, message, { ...cause, policyName: applied[applied.length - 1], days: 30 });
    return null;
  }
  if (outcome === "rejected") return end(reason, "AGENT");
  if (outcome === "moderated") {
    made.push(approvalRequest(world, server, message, message.recipients, moderators));
    return null;
  }
  const limit = limitPassed(world, message);
  return limit === null ? message : end(limit, "ROUTING");
}

/** Hands every recipient's copy on; the result is how many have to wait. */
function routeAll(
  world: World,
  server: string,
  message: MailMessage,
  shadow: string | null,
  made: MailMessage[],
): number {
  const { routes, events } = routeRecipients(world, message);
  for (const event of events) track(world, server, message, event);
  for (const { rule, report } of journalReports(world, server, message, routes)) {
    track(world, server, report, {
      eventId: "RECEIVE",
      source: "AGENT",
      sourceContext: `Journaling Agent: ${rule}`,
      reference: [message.messageId],
    });
    made.push(report);
  }
  let deferred = 0;
  for (const route of routes) {
    const copy = route.answers ? { ...message, ...route.answers } : message;
    const result = handOn(world, server, copy, route);
    if (result.is === "done") made.push(...result.made);
    else {
      queueMessage(world, server, copy, route.address, result.hop, shadow);
      deferred++;
    }
  }
  return deferred;
}

function handOn(world: World, server: string, message: MailMessage, route: Route): HandedOver {
  const { address } = route;
  switch (route.to) {
    case "mailbox":
      return handToMailbox(world, server, message, route.mailbox, address);
    case "publicFolder":
      return handToPublicFolder(world, server, message, route.folder, address);
    case "outside":
      return handOutside(world, server, message, address);
    case "moderators":
      return { is: "done", made: [approvalRequest(world, server, message, [address], route.moderators)] };
    case "nobody":
      return {
        is: "done",
        made: failDelivery(world, server, message, [address], { reason: route.reason, source: "ROUTING" }),
      };
  }
}

/** Holds a message until somebody decides; nobody can here but in the product's mail programs, which are not modelled. */
function approvalRequest(
  world: World,
  server: string,
  message: MailMessage,
  held: readonly string[],
  moderators: readonly string[],
): MailMessage {
  track(world, server, message, { eventId: "INITMESSAGECREATED", source: "APPROVAL", recipients: [...held] });
  const to = moderators.flatMap((guid) => {
    const row = recipientRow(world, guid);
    return row ? [addressOf(row)] : [];
  });
  const request = generatedMessage(world, server, message, {
    kind: "request",
    from: postmasterAddress(world),
    to: to[0] ?? message.from,
    subject: message.subject,
    body: `Message awaiting approval\nFrom: ${message.from}\nTo: ${held.join("; ")}`,
  });
  return { ...request, to, recipients: to };
}

/** The limit of the organisation or of the sender that a message passes, as the reply; null where it passes none. */
function limitPassed(world: World, message: MailMessage): string | null {
  const config = listRows(world, transportConfig)[0];
  const limit = (name: string) => rowValueNamed(world, transportConfig, config, name);
  if (isGreater(message.recipients.length, limit("MaxRecipientEnvelopeLimit")))
    return "550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients";
  if (isGreater(message.size, limit("MaxReceiveSize")))
    return "550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route";
  const isSent = isAcceptedAddress(world, message.from);
  const sender = isSent ? recipientAt(world, message.from) : null;
  if (isGreater(message.recipients.length, sender?.values.RecipientLimits))
    return "550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients";
  const size = sender?.values.MaxSendSize ?? (isSent ? limit("MaxSendSize") : null);
  return isGreater(message.size, size)
    ? "550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender"
    : null;
}
