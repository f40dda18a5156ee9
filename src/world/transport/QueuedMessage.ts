import { collection } from "../../store/Collection.ts";
import {
  flag,
  guid,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import type { MailMessage } from "./MailMessage.ts";
import { addressesOf } from "./recipientAt.ts";

const messageShape = object({
  id: guid,
  /** The server and the queue: `SERVER\3`. */
  queue: name,
  server: name,
  deliveryType: oneOf(
    "SmtpDeliveryToMailbox",
    "DnsConnectorDelivery",
    "SmartHostConnectorDelivery",
    "SmtpRelayWithinAdSite",
    "Undefined",
  ),
  nextHop: name,
  connector: text,
  status: oneOf("Ready", "Retry", "Suspended"),
  queueSuspended: flag,
  lastError: text,
  retryCount: integer,
  lastRetry: time,
  received: time,
  messageId: name,
  internalMessageId: integer,
  networkMessageId: name,
  from: text,
  recipients: list(name),
  subject: text,
  size: integer,
  priority: oneOf("Normal", "Low", "High"),
  spamConfidenceLevel: integer,
  to: optional(list(name)),
  cc: optional(list(name)),
  body: optional(text),
  attachments: optional(list(object({ name, size: integer, isMalware: optional(flag) }))),
  headers: optional(list(object({ name, value: text }))),
  isAuthenticated: optional(flag),
  kind: optional(oneOf("mail", "report", "reply", "journal", "request")),
  hops: optional(integer),
  reportsTo: optional(nullable(text)),
  answeredByMembers: optional(flag),
  /** The server that keeps a shadow of it. */
  shadow: optional(name),
  /** Whether its sender was told that it has to wait. */
  delayReported: optional(flag),
});

/** A message that a server could not hand on yet, for one recipient. */
export type QueuedMessage = ShapeType<typeof messageShape>;

export const queuedMessages = collection("queuedMessage", messageShape, {
  queue: ({ queue }) => queue,
  hop: ({ server, nextHop }) => `${server}\\${nextHop}`,
  recipient: ({ recipients }) => recipients,
});

/** How many messages for a recipient wait in queues. */
export function waitingFor(world: World, row: NounRow): number {
  const found = addressesOf(row).flatMap((address) => world.store.find(queuedMessages, "recipient", address));
  return new Set(found.map(({ id }) => id)).size;
}

/** The message as it was when it went into the queue. */
export function mailOf(queued: QueuedMessage): MailMessage {
  const { messageId, internalMessageId, networkMessageId, from, recipients, subject, size, priority } = queued;
  return {
    messageId,
    internalMessageId,
    networkMessageId,
    from,
    to: queued.to ?? recipients,
    cc: queued.cc ?? [],
    recipients,
    subject,
    body: queued.body ?? "",
    size,
    priority,
    attachments: queued.attachments ?? [],
    headers: queued.headers ?? [],
    spamConfidenceLevel: queued.spamConfidenceLevel,
    isAuthenticated: queued.isAuthenticated ?? false,
    kind: queued.kind ?? "mail",
    hops: queued.hops ?? 0,
    ...(queued.reportsTo === undefined ? {} : { reportsTo: queued.reportsTo }),
    ...(queued.answeredByMembers === undefined ? {} : { answeredByMembers: queued.answeredByMembers }),
  };
}
