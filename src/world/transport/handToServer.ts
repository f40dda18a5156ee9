import type { World } from "../World.ts";
import { processMessages } from "./processMessage.ts";
import { mailOf, type QueuedMessage } from "./QueuedMessage.ts";
import { queueMessage } from "./queueMessage.ts";
import { handOn } from "./runTransport.ts";
import { discardShadow, shadowServer } from "./shadowServer.ts";
import { track } from "./track.ts";

/** Moves a message that left a queue to another server's transport, which delivers it or puts it into a queue of its own. */
export function handToServer(world: World, message: QueuedMessage, target: string): void {
  const { server, recipients, shadow } = message;
  const mail = mailOf(message);
  const own = { recipients: [...recipients], source: "SMTP" };
  track(world, server, mail, { ...own, eventId: "SEND", sourceContext: target });
  track(world, target, mail, { ...own, eventId: "RECEIVE", connector: `${target}\\Default ${target}` });
  if (shadow !== undefined) discardShadow(world, shadow, mail);
  const result = handOn(world, { ...message, server: target });
  if (result.is === "done") processMessages(world, target, result.made);
  else queueMessage(world, target, mail, recipients[0], result.hop, shadowServer(world, target));
}
