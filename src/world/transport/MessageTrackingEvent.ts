import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { integer, list, name, object, optional, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

const eventShape = object({
  /** Name of the server whose log it is. */
  server: name,
  time,
  /** `RECEIVE`, `DELIVER`, `FAIL` ... */
  eventId: name,
  /** `SMTP`, `STOREDRIVER`, `ROUTING`, `AGENT`, `DSN`, `QUEUE`. */
  source: name,
  connector: text,
  sourceContext: text,
  /** With angle brackets. */
  messageId: text,
  internalMessageId: integer,
  networkMessageId: text,
  sender: text,
  recipients: list(name),
  recipientStatus: list(text),
  subject: text,
  size: integer,
  reference: list(text),
  /** Absent: the sender's address. */
  returnPath: optional(text),
  /** The address that a recipient came from, of a redirection or an expansion. */
  relatedRecipient: optional(name),
});

/** A line of a server's message tracking log. */
export type MessageTrackingEvent = ShapeType<typeof eventShape>;

export const messageTrackingLog = collection("messageTracking", eventShape, {
  message: ({ messageId }) => messageId.toLowerCase(),
  sender: ({ sender }) => sender,
  recipient: ({ recipients }) => recipients,
});

/** Writes a line now; what is not said is empty. */
export function trackEvent(
  world: World,
  event: Pick<MessageTrackingEvent, "server" | "eventId" | "source"> & Partial<MessageTrackingEvent>,
): void {
  const record: MessageTrackingEvent = {
    time: instant(world.clock.now()),
    connector: "",
    sourceContext: "",
    messageId: "",
    internalMessageId: 0,
    networkMessageId: "",
    sender: "",
    recipients: [],
    recipientStatus: [],
    subject: "",
    size: 0,
    reference: [],
    ...event,
  };
  const at = world.store.count(messageTrackingLog) + 1;
  world.store.put(messageTrackingLog, `event ${at}`, record);
}
