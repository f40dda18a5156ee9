import { compareInstants, instant, instantMilliseconds } from "../../base/instant.ts";
import { getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { eventIds } from "../transport/eventIds.ts";
import { requireLogSearch } from "../transport/logSearch.ts";
import { type MessageTrackingEvent, messageTrackingLog } from "../transport/MessageTrackingEvent.ts";
import { runTransport } from "../transport/runTransport.ts";
import { spanTicks } from "../values/EnhancedTimeSpan.ts";
import { type Given, itemsGiven, wordGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { spanGiven } from "./given/spanGiven.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

const filter = { accepted: "A filter." };

export default defineNoun({
  noun: "MessageTrackingLog",
  kind: "computed",
  called: "message tracking log entry",
  compute: events,
  identityText: ({ name }) => name,
  properties: {
    Timestamp: { kind: "DateTime", default: null },
    SourceContext: { kind: "String" },
    TotalBytes: { kind: "Int32" },
    Directionality: { kind: "String", default: "Originating" },
    MessageLatency: { kind: "String", default: "" },
    TransportTrafficType: { kind: "String", default: "Email" },
    RecipientStatus: { kind: "MultiValuedProperty<String>" },
  },
  parameters: {
    Server: filter,
    Sender: filter,
    Recipients: filter,
    EventId: filter,
    Source: filter,
    MessageId: filter,
    MessageSubject: filter,
    InternalMessageId: filter,
    NetworkMessageId: filter,
    Reference: filter,
    Start: filter,
    End: filter,
  },
  source: "observed",
});

function events(world: World, given: Given): readonly NounRow[] {
  requireEvent(given);
  runTransport(world);
  const tests = testsOf(given);
  const server = wordGiven(given, "Server");
  const { name } = server === null ? shellServer(world) : getExchangeServer(world, server);
  requireLogSearch(world, name);
  const oldest = oldestKept(world, name);
  return candidates(world, given)
    .filter(
      (event) =>
        event.server === name && compareInstants(event.time, oldest) >= 0 && tests.every((test) => test(event)),
    )
    .map(eventRow);
}

/** How far back a server's log goes: MessageTrackingLogMaxAge. */
function oldestKept(world: World, server: string): string {
  const services = nounNamed("TransportService");
  const row = services && findRow(world, services, server);
  const age = row && spanTicks(String(rowValueNamed(world, services, row, "MessageTrackingLogMaxAge")));
  return age ? instant(Math.max(0, world.clock.now() - Number(age / 10_000n))) : "";
}

/** The events among which the wanted ones are: by message, sender or recipient where these are given, else all. */
function candidates(world: World, given: Given): readonly MessageTrackingEvent[] {
  const { store } = world;
  const id = wordGiven(given, "MessageId");
  if (id !== null) return store.find(messageTrackingLog, "message", `<${id.replace(/^<|>$/g, "")}>`);
  const recipients = itemsGiven(given, "Recipients");
  const only = recipients.length === 1 ? wordOf(recipients[0]) : null;
  if (only !== null) return store.find(messageTrackingLog, "recipient", only);
  const sender = wordGiven(given, "Sender");
  return sender === null ? store.list(messageTrackingLog) : store.find(messageTrackingLog, "sender", sender);
}

function requireEvent(given: Given): void {
  const event = wordGiven(given, "EventId");
  if (event !== null && !eventIds.includes(event.toUpperCase()))
    throw taskError("EventUnknown", { event, events: eventIds.join(", ") });
}

function testsOf(given: Given): readonly ((event: MessageTrackingEvent) => boolean)[] {
  const tests: ((event: MessageTrackingEvent) => boolean)[] = [];
  const equal = (parameter: string, read: (event: MessageTrackingEvent) => string) => {
    const wanted = wordGiven(given, parameter)?.toLowerCase();
    if (wanted !== undefined) tests.push((event) => read(event).toLowerCase() === wanted);
  };
  equal("Sender", ({ sender }) => sender);
  equal("EventId", ({ eventId }) => eventId);
  equal("Source", ({ source }) => source);
  equal("InternalMessageId", ({ internalMessageId }) => String(internalMessageId));
  equal("NetworkMessageId", ({ networkMessageId }) => networkMessageId);
  const id = wordGiven(given, "MessageId")?.toLowerCase().replace(/^<|>$/g, "");
  if (id !== undefined) tests.push(({ messageId }) => messageId.toLowerCase().replace(/^<|>$/g, "") === id);
  const reference = wordGiven(given, "Reference")?.toLowerCase();
  if (reference !== undefined) tests.push((event) => event.reference.some((each) => each.toLowerCase() === reference));
  const subject = wordGiven(given, "MessageSubject")?.toLowerCase();
  if (subject !== undefined) tests.push((event) => event.subject.toLowerCase().includes(subject));
  const recipients = itemsGiven(given, "Recipients").map((each) => wordOf(each)?.toLowerCase());
  if (recipients.length > 0)
    tests.push((event) => event.recipients.some((each) => recipients.includes(each.toLowerCase())));
  const isInSpan = spanGiven(given, "Start", "End");
  if (given.has("Start") || given.has("End")) tests.push(({ time }) => isInSpan(instantMilliseconds(time)));
  return tests;
}

function eventRow(event: MessageTrackingEvent, at: number): NounRow {
  return plainRow("MessageTrackingLog", {
    guid: event.networkMessageId,
    name: String(at),
    time: event.time,
    values: {
      Timestamp: event.time,
      ServerHostname: event.server,
      ClientHostname: event.server,
      SourceContext: event.sourceContext,
      ConnectorId: event.connector,
      Source: event.source,
      EventId: event.eventId,
      InternalMessageId: String(event.internalMessageId),
      MessageId: event.messageId,
      NetworkMessageId: event.networkMessageId,
      Recipients: event.recipients,
      RecipientStatus: event.recipientStatus,
      TotalBytes: event.size,
      RecipientCount: event.recipients.length,
      Reference: event.reference,
      MessageSubject: event.subject,
      Sender: event.sender,
      ReturnPath: event.returnPath ?? event.sender,
      RelatedRecipientAddress: event.relatedRecipient ?? null,
    },
  });
}
