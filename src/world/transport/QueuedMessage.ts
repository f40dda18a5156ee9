import { collection } from "../../store/Collection.ts";
import {
  flag,
  guid,
  integer,
  list,
  name,
  object,
  oneOf,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";

const messageShape = object({
  id: guid,
  /** The server and the queue: `SERVER\3`. */
  queue: name,
  server: name,
  deliveryType: oneOf("SmtpDeliveryToMailbox", "DnsConnectorDelivery", "SmartHostConnectorDelivery", "Undefined"),
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
});

/** A message that a server could not hand on yet. */
export type QueuedMessage = ShapeType<typeof messageShape>;

export const queuedMessages = collection("queuedMessage", messageShape, { queue: ({ queue }) => queue });
