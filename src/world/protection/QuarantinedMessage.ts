import { collection } from "../../store/Collection.ts";
import {
  base64,
  flag,
  guid,
  integer,
  list,
  name,
  object,
  oneOf,
  optional,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";

/** What put a message into quarantine, as QuarantineTypes names it. */
const quarantineTypes = [
  "Spam",
  "TransportRule",
  "Bulk",
  "Phish",
  "Malware",
  "HighConfPhish",
  "FileTypeBlock",
] as const;
export type QuarantineType = (typeof quarantineTypes)[number];

const messageShape = object({
  id: guid,
  server: name,
  received: time,
  /** From then on it is gone. */
  expires: time,
  type: oneOf(...quarantineTypes),
  policyType: oneOf("AntiMalwarePolicy", "AntiPhishPolicy", "ExchangeTransportRule", "HostedContentFilterPolicy"),
  policyName: text,
  /** The quarantine policy, which says what the recipients may do with it. */
  tag: text,
  direction: oneOf("Inbound", "Outbound"),
  status: oneOf("NotReleased", "Released", "Requested", "Approved", "Denied"),
  /** Addresses that it was released to and deleted for, and who released it. */
  releasedTo: list(name),
  deletedFor: list(name),
  releasedBy: list(name),
  isReported: flag,
  mail: object({
    messageId: name,
    internalMessageId: integer,
    networkMessageId: name,
    from: text,
    to: list(name),
    cc: list(name),
    recipients: list(name),
    subject: text,
    body: text,
    size: integer,
    priority: oneOf("Normal", "Low", "High"),
    attachments: list(object({ name, size: integer, content: optional(base64), isMalware: optional(flag) })),
    headers: list(object({ name, value: text })),
    spamConfidenceLevel: integer,
    isAuthenticated: flag,
    kind: oneOf("mail", "report", "reply", "journal", "request"),
    hops: integer,
  }),
});

/** A message that protection keeps back for one or more recipients. */
export type QuarantinedMessage = ShapeType<typeof messageShape>;

export const quarantinedMessages = collection("quarantinedMessage", messageShape, {
  message: ({ mail }) => mail.networkMessageId,
});
