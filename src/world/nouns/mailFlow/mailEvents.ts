import { quarantinedMessages } from "../../protection/QuarantinedMessage.ts";
import { isAcceptedAddress } from "../../transport/acceptedDomains.ts";
import { type MessageTrackingEvent, messageTrackingLog } from "../../transport/MessageTrackingEvent.ts";
import { runTransport } from "../../transport/runTransport.ts";
import { domainOfAddress } from "../../values/text/domainOfAddress.ts";
import type { World } from "../../World.ts";
import { listRows } from "../rows/listRows.ts";
import transportRule from "../TransportRule.ts";

/** What protection and rules made of a message for one recipient, as reports count it. */
export interface MailEvent {
  readonly time: string;
  readonly messageId: string;
  readonly traceId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly size: number;
  readonly direction: "Inbound" | "Outbound" | "IntraOrg";
  /** The domain on the organisation's side. */
  readonly domain: string;
  readonly eventType: "GoodMail" | "SpamDetections" | "EmailMalware" | "EmailPhish" | "TransportRules";
  readonly action: string;
  /** The transport rules that applied. */
  readonly rules: readonly string[];
}

const types: Readonly<Record<string, MailEvent["eventType"]>> = {
  Spam: "SpamDetections",
  Bulk: "SpamDetections",
  Phish: "EmailPhish",
  HighConfPhish: "EmailPhish",
  Malware: "EmailMalware",
  FileTypeBlock: "EmailMalware",
  TransportRule: "TransportRules",
};

/** Every message that the servers took, once a recipient, from the tracking logs and what was kept back. */
export function mailEvents(world: World): readonly MailEvent[] {
  runTransport(world);
  const rules = new Set(listRows(world, transportRule).map(({ name }) => name));
  const events = new Map<string, MailEvent>();
  for (const event of world.store.list(messageTrackingLog)) {
    if (event.returnPath === "<>") continue;
    for (const recipient of event.recipients) {
      const key = `${event.networkMessageId} ${recipient.toLowerCase()}`;
      const known = events.get(key) ?? newEvent(world, event, recipient);
      events.set(key, grown(known, event, rules));
    }
  }
  for (const { mail, type } of world.store.list(quarantinedMessages))
    for (const recipient of mail.recipients) {
      const key = `${mail.networkMessageId} ${recipient.toLowerCase()}`;
      const known = events.get(key);
      if (known) events.set(key, { ...known, eventType: types[type], action: "Quarantine" });
    }
  return [...events.values()];
}

function newEvent(world: World, event: MessageTrackingEvent, recipient: string): MailEvent {
  const [fromInside, toInside] = [isAcceptedAddress(world, event.sender), isAcceptedAddress(world, recipient)];
  const own = toInside ? recipient : event.sender;
  return {
    time: event.time,
    messageId: event.messageId,
    traceId: event.networkMessageId,
    sender: event.sender,
    recipient,
    subject: event.subject,
    size: event.size,
    direction: fromInside ? (toInside ? "IntraOrg" : "Outbound") : "Inbound",
    domain: domainOfAddress(own),
    eventType: "GoodMail",
    action: "None",
    rules: [],
  };
}

/** An agent's line names the rule behind a colon. */
function grown(
  known: MailEvent,
  { eventId, source, sourceContext }: MessageTrackingEvent,
  rules: ReadonlySet<string>,
): MailEvent {
  const rule = eventId === "AGENTINFO" ? sourceContext.slice(sourceContext.indexOf(": ") + 2) : "";
  if (rules.has(rule)) return { ...known, rules: [...known.rules, rule] };
  if (eventId !== "FAIL" || source !== "AGENT") return known;
  return { ...known, eventType: known.rules.length > 0 ? "TransportRules" : known.eventType, action: "DeleteMessage" };
}
