import { instantMilliseconds } from "../../../base/instant.ts";
import { type MessageTrackingEvent, messageTrackingLog } from "../../transport/MessageTrackingEvent.ts";
import { runTransport } from "../../transport/runTransport.ts";
import { type Given, lowerCaseWordsGiven, numberGiven, wordGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";
import { momentGiven } from "../given/momentGiven.ts";
import { pageGiven, requirePage } from "../given/pageGiven.ts";
import { spanGiven } from "../given/spanGiven.ts";
import { cloudError } from "../messages/cloudMessages.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { plainRow } from "../rows/plainRow.ts";

/** What an event of the tracking log means for its recipients. */
const statuses: Readonly<Record<string, string>> = {
  DELIVER: "Delivered",
  SEND: "Delivered",
  FAIL: "Failed",
  EXPAND: "Expanded",
  DEFER: "Pending",
};

/** What protection keeps back is handed to quarantine by its agent. */
function statusOf({ eventId, source }: MessageTrackingEvent): string | undefined {
  return eventId === "REDIRECT" && source === "AGENT" ? "Quarantined" : statuses[eventId];
}

/** What servers do for themselves, with copies against their own failure and in their agents: nobody is told of it (inferred). */
const ownOfServers: ReadonlySet<string> = new Set(["AGENTINFO", "HADISCARD", "HARECEIVE", "HAREDIRECT"]);

const page = 1000;

/** How far back the service knows of messages, and how long a span it tells of at once, in days. */
export interface TraceLimits {
  readonly back: number;
  readonly span: number;
}

/** For those who tell of all that there is. */
export const unlimited: TraceLimits = { back: Number.POSITIVE_INFINITY, span: Number.POSITIVE_INFINITY };

const day = 86_400_000;

/** The moments that are asked for; without dates the last two days (documented). */
function tracedSpan(world: World, given: Given, { back, span }: TraceLimits): (moment: number) => boolean {
  const now = world.clock.now();
  const [first, last] = [momentGiven(given, "StartDate"), momentGiven(given, "EndDate")];
  if (first === null && last === null) return (moment) => moment >= now - 2 * day;
  requireRecent(world, given, back);
  if (first !== null && (last ?? now) - first > span * day) throw cloudError("TraceTooLong", { days: span });
  return spanGiven(given, "StartDate", "EndDate");
}

/** Of mail that is older than so many days the service knows nothing. */
export function requireRecent(world: World, given: Given, days: number): void {
  const first = momentGiven(given, "StartDate");
  if (first !== null && first < Math.floor(world.clock.now() / day) * day - days * day)
    throw cloudError("TraceTooOld", { days });
}

/** One row a message and recipient: how the tracking logs of all servers say that it went. */
export function traceRows(world: World, given: Given, limits: TraceLimits): readonly NounRow[] {
  runTransport(world);
  const traces = new Map<string, { first: MessageTrackingEvent; recipient: string; status: string }>();
  for (const event of world.store.list(messageTrackingLog))
    for (const recipient of event.recipients) {
      const key = `${event.networkMessageId} ${recipient.toLowerCase()}`;
      const known = traces.get(key);
      const status = statusOf(event) ?? known?.status ?? "Pending";
      traces.set(key, { first: known?.first ?? event, recipient, status });
    }
  const isInSpan = tracedSpan(world, given, limits);
  if (limits !== unlimited) requirePage(given, { Page: 1000, PageSize: 5000, ResultSize: 5000 });
  const rows = [...traces.values()]
    .map(({ first, recipient, status }) => traceRow(first, recipient, status))
    .filter((row) => isMeant(row, given, isInSpan))
    .sort((left, right) => instantMilliseconds(right.whenCreated) - instantMilliseconds(left.whenCreated));
  return pageGiven(laterRows(rows, given), given, numberGiven(given, "ResultSize") ?? page).items;
}

/** What follows the last row of a page that was asked for before: -EndDate is its moment (documented). */
function laterRows(rows: readonly NounRow[], given: Given): readonly NounRow[] {
  const [last, end] = [wordGiven(given, "StartingRecipientAddress")?.toLowerCase(), momentGiven(given, "EndDate")];
  const at = rows.findIndex(
    ({ name, whenCreated }) => name.toLowerCase() === last && instantMilliseconds(whenCreated) === end,
  );
  return rows.slice(at + 1);
}

function traceRow(first: MessageTrackingEvent, recipient: string, status: string): NounRow {
  return plainRow("MessageTrace", {
    guid: first.networkMessageId,
    name: recipient,
    time: first.time,
    values: {
      MessageId: first.messageId,
      Received: first.time,
      SenderAddress: first.sender,
      RecipientAddress: recipient,
      Subject: first.subject,
      Status: status,
      Size: first.size,
      MessageTraceId: first.networkMessageId,
    },
  });
}

/** The events of one message and recipient. */
export function traceDetails(world: World, given: Given): readonly NounRow[] {
  runTransport(world);
  const id = (wordGiven(given, "MessageTraceId") ?? "").toLowerCase();
  const recipient = (wordGiven(given, "RecipientAddress") ?? "").toLowerCase();
  const events = new Set(lowerCaseWordsGiven(given, "Event"));
  const isInSpan = spanGiven(given, "StartDate", "EndDate");
  return world.store
    .list(messageTrackingLog)
    .filter(
      (event) =>
        !ownOfServers.has(event.eventId) &&
        event.networkMessageId.toLowerCase() === id &&
        event.recipients.some((each) => each.toLowerCase() === recipient),
    )
    .map((event): NounRow => {
      const row = traceRow(event, recipient, statusOf(event) ?? "Pending");
      return {
        ...row,
        noun: "MessageTraceDetail",
        values: { ...row.values, Event: eventName(event), Date: event.time },
      };
    })
    .filter(
      (row) =>
        (events.size === 0 || events.has(String(row.values.Event).toLowerCase())) && isMeant(row, given, isInSpan),
    );
}

function eventName({ eventId }: MessageTrackingEvent): string {
  return eventId.charAt(0) + eventId.slice(1).toLowerCase();
}

function isMeant({ values }: NounRow, given: Given, isInSpan: (moment: number) => boolean): boolean {
  if (!isInSpan(instantMilliseconds(String(values.Date ?? values.Received)))) return false;
  return (
    ["SenderAddress", "RecipientAddress", "MessageId", "MessageTraceId", "Status"].every((name) => {
      const wanted = lowerCaseWordsGiven(given, name);
      const text = String(values[name]).toLowerCase();
      return wanted.length === 0 || wanted.some((each) => fits(each, text));
    }) && fitsSubject(String(values.Subject), given)
  );
}

function fitsSubject(subject: string, given: Given): boolean {
  const wanted = wordGiven(given, "Subject")?.toLowerCase();
  if (wanted === undefined) return true;
  const text = subject.toLowerCase();
  const how = (wordGiven(given, "SubjectFilterType") ?? "Contains").toLowerCase();
  return how === "startswith"
    ? text.startsWith(wanted)
    : how === "endswith"
      ? text.endsWith(wanted)
      : text.includes(wanted);
}

/** Addresses may have wildcards: `*@contoso.com`. */
function fits(pattern: string, text: string): boolean {
  if (!pattern.includes("*")) return pattern === text;
  const parts = pattern.split("*");
  return (
    text.startsWith(parts[0]) &&
    text.endsWith(parts[parts.length - 1]) &&
    parts.slice(1, -1).every((part) => text.includes(part))
  );
}
