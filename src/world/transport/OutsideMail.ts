import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { integer, name, object, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import type { MailMessage } from "./MailMessage.ts";

const outsideShape = object({
  received: time,
  /** The server and the send connector that it came through. */
  server: name,
  connector: name,
  messageId: name,
  from: text,
  recipient: name,
  subject: text,
  body: text,
  size: integer,
});

/** A message that the world outside took from the organisation. */
export type OutsideMail = ShapeType<typeof outsideShape>;

export const outsideMail = collection("outsideMail", outsideShape, { recipient: ({ recipient }) => recipient });

export function putOutsideMail(
  world: World,
  from: { readonly server: string; readonly connector: string },
  recipient: string,
  message: MailMessage,
): void {
  const { messageId, subject, body, size } = message;
  const sender = message.kind === "report" ? "" : message.from;
  const received = instant(world.clock.now());
  const record: OutsideMail = { received, ...from, messageId, from: sender, recipient, subject, body, size };
  world.store.put(outsideMail, `message ${world.store.count(outsideMail) + 1}`, record);
}
