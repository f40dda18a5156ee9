import { isLogSearchable, requireLogSearch } from "../transport/logSearch.ts";
import { type MessageTrackingEvent, messageTrackingLog } from "../transport/MessageTrackingEvent.ts";
import { recipientAt } from "../transport/recipientAt.ts";
import { runTransport } from "../transport/runTransport.ts";
import { type Given, lowerCaseWordsGiven, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { primaryAddress } from "./recipient/address/proxyAddresses.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

const list = { kind: "MultiValuedProperty<String>" } as const;

/** What became of a message, from the tracking logs of all servers: Search- finds messages of a mailbox, Get- tells of one. */
export default defineNoun({
  noun: "MessageTrackingReport",
  kind: "computed",
  called: "message tracking report",
  verbs: ["Get", "Search"],
  type: "Microsoft.Exchange.Management.Tracking.MessageTrackingReport",
  tail: "none",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    MessageTrackingReportId: { kind: "String", derive: ({ name }) => name },
    SubmittedDateTime: { kind: "DateTime" },
    Subject: { kind: "String" },
    FromAddress: { kind: "String" },
    FromDisplayName: { kind: "String" },
    RecipientAddresses: list,
    RecipientDisplayNames: list,
    DeliveryCount: { kind: "Int32" },
    PendingCount: { kind: "Int32" },
    UnsuccessfulCount: { kind: "Int32" },
    RecipientTrackingEvents: list,
  },
  shown: (given) =>
    given.has("Sender")
      ? [
          "MessageTrackingReportId",
          "SubmittedDateTime",
          "Subject",
          "FromAddress",
          "FromDisplayName",
          "RecipientAddresses",
          "RecipientDisplayNames",
        ]
      : null,
  parameters: {
    MessageEntryId: { notModelled: "names a message by its place in a store, which items here don't have" },
    ReportTemplate: { accepted: "The report tells of the recipients that are asked for." },
    RecipientPathFilter: { accepted: "Read where the report is made." },
    Recipients: { accepted: "Read where the report is made." },
    Status: { accepted: "Read where the report is made." },
    DetailLevel: { accepted: "The report tells all that the logs have." },
    TraceLevel: { accepted: "Nobody traces how the logs are read." },
    DoNotResolve: { accepted: "Names come from the recipients of this organisation alone." },
    BypassDelegateChecking: { accepted: "The shell's account may look into every mailbox's messages." },
    Identity: { accepted: "It names the report." },
  },
  compute: (world, given) => [reportOf(world, wordGiven(given, "Identity") ?? "", given)],
  actions: {
    Search: {
      on: null,
      takes: [
        ...["Identity", "Sender", "Recipients", "Subject", "MessageId", "ResultSize"],
        ...["BypassDelegateChecking", "DoNotResolve", "TraceLevel"],
      ],
      run: search,
    },
  },
  source: "inferred",
});

/** Messages that the mailbox sent, or with -Sender those that it got from there. */
function search({ world, given }: ActionCall): readonly NounRow[] {
  runTransport(world);
  const mailbox = mailboxNamed(world, given.get("Identity") ?? null);
  const own = (primaryAddress(mailbox) ?? "").toLowerCase();
  const sender = wordGiven(given, "Sender")?.toLowerCase() ?? own;
  const wanted = lowerCaseWordsGiven(given, "Recipients");
  const to = given.has("Sender") ? [own] : wanted;
  const subject = (wordGiven(given, "Subject") ?? "").toLowerCase();
  const id = wordGiven(given, "MessageId")?.replace(/^<|>$/g, "");
  const messages = received(world).filter(
    (event) =>
      event.sender.toLowerCase() === sender &&
      event.subject.toLowerCase().includes(subject) &&
      (id === undefined || event.messageId === `<${id}>`) &&
      (to.length === 0 || event.recipients.some((each) => to.includes(each.toLowerCase()))),
  );
  const size = wordGiven(given, "ResultSize");
  const shown = size === null || !/^\d+$/.test(size) ? messages : messages.slice(0, Number(size));
  return shown.map((event) => reportOf(world, idOf(event), new Map()));
}

/** Where each message came into the organisation. */
function received(world: World): readonly MessageTrackingEvent[] {
  const first = new Map<string, MessageTrackingEvent>();
  for (const event of searchable(world, world.store.list(messageTrackingLog)))
    if (event.eventId === "RECEIVE" && !first.has(event.messageId)) first.set(event.messageId, event);
  return [...first.values()];
}

/** The events of the servers whose logs can be searched now. */
function searchable(world: World, events: readonly MessageTrackingEvent[]): readonly MessageTrackingEvent[] {
  const isOpen = new Map<string, boolean>();
  return events.filter(({ server }) => {
    const known = isOpen.get(server) ?? isLogSearchable(world, server);
    isOpen.set(server, known);
    return known;
  });
}

function idOf({ messageId, server, internalMessageId, sender }: MessageTrackingEvent): string {
  const domain = sender.slice(sender.lastIndexOf("@") + 1);
  return `Message-Id=${messageId},Server=${server},Internal-Id=${internalMessageId},Sender=${sender},Domain=${domain}`;
}

const states: Readonly<Record<string, string>> = { DELIVER: "Delivered", FAIL: "Unsuccessful", SEND: "Transferred" };

function reportOf(world: World, id: string, given: Given): NounRow {
  const messageId = /^Message-Id=(<[^>]*>)/.exec(id)?.[1]?.toLowerCase() ?? "";
  const home = /,Server=([^,]+)/.exec(id)?.[1];
  if (home !== undefined) requireLogSearch(world, home);
  const events = searchable(world, world.store.find(messageTrackingLog, "message", messageId));
  const start = events.find(({ eventId }) => eventId === "RECEIVE");
  if (!start) throw taskError("ReportNotFound", { id });
  const only = ["Recipients", "RecipientPathFilter"].flatMap((parameter) => lowerCaseWordsGiven(given, parameter));
  const outcomes = start.recipients
    .filter((address) => only.length === 0 || only.includes(address.toLowerCase()))
    .map((address) => [address, stateOf(events, address)] as const);
  const status = wordGiven(given, "Status")?.toLowerCase();
  const count = (...wanted: readonly string[]) => outcomes.filter(([, state]) => wanted.includes(state)).length;
  const nameOf = (address: string) => String(recipientAt(world, address)?.values.DisplayName ?? address);
  return computedRow(world, "MessageTrackingReport", id, {
    SubmittedDateTime: start.time,
    Subject: start.subject,
    FromAddress: start.sender,
    FromDisplayName: nameOf(start.sender),
    RecipientAddresses: start.recipients,
    RecipientDisplayNames: start.recipients.map(nameOf),
    DeliveryCount: count("Delivered", "Transferred"),
    PendingCount: count("Pending"),
    UnsuccessfulCount: count("Unsuccessful"),
    RecipientTrackingEvents: outcomes
      .filter(([, state]) => status === undefined || state.toLowerCase() === status)
      .map(([address, state]) => `${state} ${address}`),
  });
}

/** The last that the logs say of a recipient; a message that waits is pending. */
function stateOf(events: readonly MessageTrackingEvent[], address: string): string {
  const lower = address.toLowerCase();
  const own = events.filter(({ recipients }) => recipients.some((each) => each.toLowerCase() === lower));
  const last = own.filter(({ eventId }) => eventId in states).at(-1);
  return last ? states[last.eventId] : "Pending";
}
