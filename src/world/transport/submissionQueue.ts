import { instant } from "../../base/instant.ts";
import { getRow } from "../nouns/rows/findRow.ts";
import { nounObjects } from "../nouns/rows/NounRow.ts";
import transportService from "../nouns/TransportService.ts";
import type { World } from "../World.ts";
import type { MailMessage } from "./MailMessage.ts";
import { processMessages } from "./processMessage.ts";
import { mailOf, type QueuedMessage, queuedMessages } from "./QueuedMessage.ts";

/** The name of the queue in which a server's messages wait to be categorized: `SERVER\Submission`. */
export function submissionQueue(server: string): string {
  return `${server}\\Submission`;
}

/** Whether messages that a server takes stay in its submission queue. */
export function isSubmissionSuspended(world: World, server: string): boolean {
  return getRow(world, transportService, server).values.isSubmissionSuspended === true;
}

/** Keeps a message for all its recipients until the queue is resumed. */
export function keepInSubmission(world: World, server: string, message: MailMessage, shadow: string | null): void {
  const now = instant(world.clock.now());
  const id = world.ids.newGuid();
  world.store.put(queuedMessages, id, {
    ...message,
    id,
    attachments: message.attachments.map(({ content: _, ...attachment }) => attachment),
    queue: submissionQueue(server),
    server,
    deliveryType: "Undefined",
    nextHop: "Submission",
    connector: "",
    lastError: "",
    status: "Ready",
    queueSuspended: true,
    retryCount: 0,
    lastRetry: now,
    received: now,
    ...(shadow === null ? {} : { shadow }),
  });
}

/** Stops a server's submission queue, or lets what waits in it go on in the order in which it came. */
export function switchSubmission(world: World, server: string, isSuspended: boolean): void {
  world.store.transact(() => {
    const row = getRow(world, transportService, server);
    const { isSubmissionSuspended: _, ...values } = row.values;
    world.store.put(nounObjects, row.guid, {
      ...row,
      values: isSuspended ? { ...values, isSubmissionSuspended: true } : values,
    });
    if (isSuspended) return;
    for (const kept of world.store.find(queuedMessages, "queue", submissionQueue(server))) {
      // A message that somebody suspended waits for itself.
      if (kept.status === "Suspended") world.store.put(queuedMessages, kept.id, { ...kept, queueSuspended: false });
      else release(world, kept);
    }
  });
}

/** Lets one message go on, where its submission queue isn't suspended. */
export function releaseFromSubmission(world: World, kept: QueuedMessage): void {
  if (kept.queue === submissionQueue(kept.server) && !isSubmissionSuspended(world, kept.server)) release(world, kept);
}

function release(world: World, kept: QueuedMessage): void {
  world.store.remove(queuedMessages, kept.id);
  processMessages(world, kept.server, [mailOf(kept)], kept.shadow ?? null);
}
