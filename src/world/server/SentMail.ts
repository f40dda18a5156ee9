import { collection } from "../../store/Collection.ts";
import { base64, flag, list, name, object, oneOf, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

const sentMailShape = object({
  /** FQDN of the server that took it. */
  server: name,
  received: time,
  from: name,
  to: list(name),
  cc: list(name),
  bcc: list(name),
  subject: text,
  body: text,
  isHtml: flag,
  /** Web name of the character set. */
  charset: name,
  priority: oneOf("Normal", "Low", "High"),
  deliveryNotification: text,
  attachments: list(object({ name, content: base64 })),
});

/** A message that a server of the organisation took over SMTP. */
export type SentMail = ShapeType<typeof sentMailShape>;

export const sentMail = collection("sentMail", sentMailShape);

export function putSentMail(world: World, message: SentMail): void {
  world.store.put(sentMail, `message ${world.store.count(sentMail) + 1}`, message);
}
