import { instant, instantMilliseconds } from "../../base/instant.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import transportService from "../nouns/TransportService.ts";
import { handToPublicFolder } from "../publicFolder/handToPublicFolder.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { failDelivery, reportDelay } from "./failDelivery.ts";
import { type HandedOver, handOutside, handToMailbox } from "./handOver.ts";
import { transportFault } from "./mailFlowFault.ts";
import { processMessages } from "./processMessage.ts";
import { mailOf, type QueuedMessage, queuedMessages } from "./QueuedMessage.ts";
import { queueMessage } from "./queueMessage.ts";
import { recipientAt } from "./recipientAt.ts";
import { discardShadow, shadowServer } from "./shadowServer.ts";
import { track } from "./track.ts";

/** How long a server with messages may be away before the one with their shadows sends them (documented: three hours). */
const shadowPatienceMilliseconds = 3 * 3_600_000;

interface Times {
  readonly retry: number;
  readonly delay: number;
  readonly expiration: number;
  /** When a service of transport started last. */
  readonly started: number;
}

/** When something is to be done next, so that looking costs nothing before. */
const nextDue = new WeakMap<World, { readonly at: number; readonly waiting: number; readonly started: number }>();

/** Does what transport has done by itself until now: retries that are due, reports of delay, the end of what is too old. */
export function runTransport(world: World): void {
  const waiting = world.store.count(queuedMessages);
  if (waiting === 0) return;
  const known = nextDue.get(world);
  const started = lastStart(world);
  if (known?.waiting === waiting && known.started === started && known.at > world.clock.now()) return;
  // What transport does by itself is nobody's task, so that the audit log of who looks on does not tell of it.
  world.store.noting(
    () => {},
    () => world.store.transact(() => passTime(world, started)),
  );
}

function passTime(world: World, started: number): void {
  const times = timesOf(world);
  for (const message of world.store.list(queuedMessages)) step(world, message, { ...times(message.server), started });
  let [at, left] = [Number.POSITIVE_INFINITY, 0];
  for (const message of world.store.list(queuedMessages)) {
    at = Math.min(at, dueAt(message, { ...times(message.server), started }));
    left++;
  }
  nextDue.set(world, { at, waiting: left, started });
}

/** Tries the messages again that `which` takes, now, unless they or their queue are suspended. */
export function retryNow(world: World, which: (message: QueuedMessage) => boolean): void {
  if (world.store.count(queuedMessages) === 0) return;
  world.store.transact(() => {
    for (const message of world.store.list(queuedMessages))
      if (which(message) && !isSuspended(message) && !transportFault(world, message.server)) attempt(world, message, 1);
  });
}

function isSuspended({ status, queueSuspended }: QueuedMessage): boolean {
  return status === "Suspended" || queueSuspended;
}

/** When a message that waits on a server is given up. */
export function expirationOf(world: World): (message: Pick<QueuedMessage, "server" | "received">) => string {
  const times = timesOf(world);
  return ({ server, received }) => instant(instantMilliseconds(received) + times(server).expiration);
}

/** When a message that waits on a server is tried next. */
export function nextRetryOf(world: World): (message: Pick<QueuedMessage, "server" | "lastRetry">) => string {
  const times = timesOf(world);
  return ({ server, lastRetry }) => instant(instantMilliseconds(lastRetry) + times(server).retry);
}

function dueAt(message: QueuedMessage, { retry, delay, expiration, started }: Times): number {
  const received = instantMilliseconds(message.received);
  const reports = message.delayReported ? [] : [received + delay];
  const last = instantMilliseconds(message.lastRetry);
  const retries = isSuspended(message) ? [] : [started > last ? started : last + retry];
  return Math.min(received + expiration, ...reports, ...retries);
}

function step(world: World, message: QueuedMessage, times: Times): void {
  const now = world.clock.now();
  if (now < dueAt(message, times)) return;
  if (transportFault(world, message.server)) return resubmitShadow(world, message, now);
  const last = instantMilliseconds(message.lastRetry);
  const due = Math.max(Math.floor((now - last) / times.retry), times.started > last ? 1 : 0);
  const attempts = isSuspended(message) ? 0 : due;
  if (attempts > 0 && attempt(world, message, attempts)) return;
  const left = world.store.get(queuedMessages, message.id);
  if (!left) return;
  const age = now - instantMilliseconds(message.received);
  const mail = mailOf(left);
  if (age >= times.delay && !left.delayReported) {
    world.store.put(queuedMessages, left.id, { ...left, delayReported: true });
    processMessages(world, left.server, reportDelay(world, left.server, mail, left.lastError));
  }
  if (age >= times.expiration && !isSuspended(left)) {
    world.store.remove(queuedMessages, left.id);
    const end = { reason: "550 4.4.7 QUEUE.Expired; message expired", source: "QUEUE" };
    finish(world, left, failDelivery(world, left.server, mail, left.recipients, end));
  }
}

/** One more try, which stands for as many as were due; true when the message is gone from the queue. */
function attempt(world: World, message: QueuedMessage, times: number): boolean {
  const result = handOn(world, message);
  if (result.is === "done") {
    world.store.remove(queuedMessages, message.id);
    finish(world, message, result.made);
    return true;
  }
  world.store.put(queuedMessages, message.id, {
    ...message,
    lastError: result.hop.lastError,
    retryCount: message.retryCount + times,
    lastRetry: instant(world.clock.now()),
  });
  return false;
}

/** Tries to hand a queued message on from its server. */
export function handOn(world: World, message: QueuedMessage): HandedOver {
  const mail = mailOf(message);
  const [address] = message.recipients;
  const mailbox = recipientAt(world, address);
  if (mailbox && typeof mailbox.values.Database === "string")
    return handToMailbox(world, message.server, mail, mailbox, address);
  if (mailbox?.values.RecipientTypeDetails === "PublicFolder")
    return handToPublicFolder(world, message.server, mail, mailbox, address);
  if (message.deliveryType !== "SmtpDeliveryToMailbox") return handOutside(world, message.server, mail, address);
  const end = { reason: "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found", source: "ROUTING" };
  return { is: "done", made: failDelivery(world, message.server, mail, [address], end) };
}

/** Sends on what was made, and lets go of the shadow. */
function finish(world: World, message: QueuedMessage, made: Parameters<typeof processMessages>[2]): void {
  const { server, shadow } = message;
  if (shadow !== undefined) discardShadow(world, shadow, mailOf(message));
  processMessages(world, server, made);
}

/** Where a server is away too long, the one with the shadow takes its place. */
function resubmitShadow(world: World, message: QueuedMessage, now: number): void {
  const { shadow } = message;
  if (shadow === undefined || now - instantMilliseconds(message.lastRetry) < shadowPatienceMilliseconds) return;
  if (transportFault(world, shadow)) return;
  const mail = mailOf(message);
  world.store.remove(queuedMessages, message.id);
  track(world, shadow, mail, { eventId: "RESUBMIT", source: "REDUNDANCY", sourceContext: message.server });
  const result = handOn(world, { ...message, server: shadow });
  if (result.is === "done") processMessages(world, shadow, result.made);
  else queueMessage(world, shadow, mail, message.recipients[0], result.hop, shadowServer(world, shadow));
}

/** When a service that takes part in transport last started anywhere: it takes up at once what waits (inferred). */
function lastStart(world: World): number {
  let last = 0;
  for (const { name } of listExchangeServers(world))
    for (const service of ["MSExchangeTransport", "MSExchangeDelivery", "MSExchangeIS"]) {
      const started = findService(world, name, service)?.started;
      if (started) last = Math.max(last, instantMilliseconds(started));
    }
  return last;
}

/** The intervals of a server's transport service, in milliseconds. */
function timesOf(world: World): (server: string) => Omit<Times, "started"> {
  const rows = new Map(listRows(world, transportService).map((row) => [row.owner ?? row.name, row]));
  const read = new Map<string, Omit<Times, "started">>();
  return (server) => {
    const row = rows.get(server);
    const span = (name: string, usual: number): number =>
      row ? milliseconds(rowValueNamed(world, transportService, row, name), usual) : usual;
    const times = read.get(server) ?? {
      retry: span("MessageRetryInterval", 300_000),
      delay: span("DelayNotificationTimeout", 14_400_000),
      expiration: span("MessageExpirationTimeout", 172_800_000),
    };
    read.set(server, times);
    return times;
  };
}

/** `2.00:00:00` and `00:05:00` in milliseconds. */
function milliseconds(span: unknown, usual: number): number {
  const found = /^(?:(\d+)\.)?(\d+):(\d+):(\d+)/.exec(String(span));
  if (!found) return usual;
  const [days, hours, minutes, seconds] = found.slice(1).map((each) => Number(each ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
