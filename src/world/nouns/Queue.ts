import { instant } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { type QueuedMessage, queuedMessages } from "../transport/QueuedMessage.ts";
import { queueServer, wordsOnServer } from "../transport/queueServer.ts";
import { nextRetryOf, retryNow, runTransport } from "../transport/runTransport.ts";
import { isSubmissionSuspended, submissionQueue, switchSubmission } from "../transport/submissionQueue.ts";
import { emptyGuid } from "../values/Guid.ts";
import type { Given } from "../values/given.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { queueViewerPage, queueViewerParameters } from "./mailFlow/queueViewerPage.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";

/** Documented, with those of older servers. */
const deliveryTypes = [
  ...["Undefined", "DnsConnectorDelivery", "MapiDelivery", "NonSmtpGatewayDelivery", "SmartHostConnectorDelivery"],
  ...[
    "SmtpRelayToRemoteAdSite",
    "SmtpRelayToTiRg",
    "SmtpRelayWithinAdSite",
    "SmtpRelayWithinAdSiteToEdge",
    "Unreachable",
  ],
  ...["ShadowRedundancy", "Heartbeat", "DeliveryAgent", "SmtpDeliveryToMailbox", "SmtpRelayToDag"],
  ...["SmtpRelayToMailboxDeliveryGroup", "SmtpRelayToConnectorSourceServers", "SmtpRelayToServers"],
];

export default defineNoun({
  noun: "Queue",
  kind: "computed",
  called: "queue",
  verbs: ["Get", "Suspend", "Resume", "Retry"],
  compute: queueRows,
  identityText: ({ name }) => name,
  // A queue is named by its number or by where it leads, on the shell's server without the server (documented).
  words: ({ name, values }, world) =>
    [name, `${name.split("\\")[0]}\\${values.NextHopDomain}`].flatMap((each) => wordsOnServer(world, each)),
  properties: {
    Identity: { kind: "QueueIdentity", derive: ({ name }) => name },
    QueueIdentity: { kind: "QueueIdentity", derive: ({ name }) => name },
    DeliveryType: { type: "DeliveryType", values: deliveryTypes },
    Status: { type: "QueueStatus", values: ["None", "Active", "Ready", "Retry", "Suspended", "Connecting"] },
    MessageCount: { kind: "Int32" },
    LastRetryTime: { kind: "DateTime", default: null },
    NextRetryTime: { kind: "DateTime", default: null },
    FirstRetryTime: { kind: "DateTime", default: null },
    NextHopConnector: { kind: "Guid", default: emptyGuid },
    RiskLevel: { kind: "String", default: "Normal" },
    MessageCountsPerPriority: { kind: "MultiValuedProperty<String>", default: ["0", "0", "0", "0"] },
    DeferredMessageCountsPerPriority: { kind: "MultiValuedProperty<String>", default: ["0", "0", "0", "0"] },
    NextHopCategory: { type: "NextHopCategory", values: ["Internal", "External"] },
    PriorityDescriptions: { kind: "MultiValuedProperty<String>", default: ["High", "Normal", "Low", "None"] },
  },
  parameters: {
    ...queueViewerParameters,
    Server: { accepted: "The queues of one server." },
    Include: { selects: (row, wanted) => isOfKinds(row, wanted) },
    Exclude: { selects: (row, wanted) => !isOfKinds(row, wanted) },
  },
  page: queueViewerPage("Queue"),
  actions: {
    Suspend: { run: (call) => suspend(call, true) },
    Resume: { run: (call) => suspend(call, false) },
    Retry: { takes: ["Resubmit"], run: ({ world, row }) => void retryNow(world, ({ queue }) => queue === row?.name) },
  },
  source: "observed",
});

/**
 * The queues of one server, by default the shell's: submission is always there, the others while messages wait in them, those
 * of shadows while another server has the messages.
 */
function queueRows(world: World, given: Given): readonly NounRow[] {
  const name = queueServer(world, given, "Identity", 2);
  runTransport(world);
  const queues = new Map<string, QueuedMessage[]>();
  const shadows = new Map<string, QueuedMessage[]>();
  const put = (rows: Map<string, QueuedMessage[]>, key: string, message: QueuedMessage): void => {
    const row = rows.get(key);
    if (row) row.push(message);
    else rows.set(key, [message]);
  };
  for (const message of world.store.list(queuedMessages)) {
    if (message.server === name) put(queues, message.queue, message);
    if (message.shadow === name) put(shadows, message.server, message);
  }
  const submitted = queues.get(submissionQueue(name)) ?? [];
  queues.delete(submissionQueue(name));
  return [
    submission(world, name, submitted.length),
    ...[...queues].map(([queue, messages]) => queueRow(world, queue, messages)),
    ...[...shadows].map(([primary, messages]) => shadowRow(world, name, primary, messages)),
  ];
}

/** Shadow queues have the number of the primary server's place among the servers (inferred). */
function shadowRow(world: World, server: string, primary: string, messages: readonly QueuedMessage[]): NounRow {
  const servers = listExchangeServers(world);
  const at = servers.findIndex((each) => each.name === primary);
  return rowOf(`${server}\\Shadow\\${at + 3}`, messages[0].received, {
    DeliveryType: "ShadowRedundancy",
    NextHopDomain: servers[at]?.values.Fqdn ?? primary,
    Status: "Ready",
    MessageCount: messages.length,
    NextHopCategory: "Internal",
  });
}

function submission(world: World, server: string, messages: number): NounRow {
  const time = instant(world.clock.now());
  const values = {
    DeliveryType: "Undefined",
    NextHopDomain: "Submission",
    Status: isSubmissionSuspended(world, server) ? "Suspended" : "Ready",
    MessageCount: messages,
    NextHopCategory: "Internal",
  };
  return rowOf(submissionQueue(server), time, values);
}

function rowOf(name: string, time: string, values: NounRow["values"]): NounRow {
  const guid = nameGuid("1b8b0a36-9d1e-4b7c-9c40-1f0c9f3f5a10", "queue", name);
  return plainRow("Queue", {
    guid,
    name,
    time,
    values,
  });
}

/** The Send connector that leads there, or the database of mailboxes; nothing of queues that neither makes (documented). */
function nextHopConnector(world: World, { deliveryType, connector, nextHop }: QueuedMessage): string {
  const isMailbox = deliveryType === "SmtpDeliveryToMailbox";
  const definition = nounNamed(isMailbox ? "MailboxDatabase" : "SendConnector");
  const name = isMailbox ? nextHop : connector;
  const row = definition && name !== "" ? findRow(world, definition, name) : null;
  return row?.guid ?? emptyGuid;
}

function queueRow(world: World, name: string, messages: readonly QueuedMessage[]): NounRow {
  const last = messages[messages.length - 1];
  const retrying = messages.filter(({ status }) => status === "Retry");
  return rowOf(name, last.received, {
    DeliveryType: last.deliveryType,
    NextHopConnector: nextHopConnector(world, last),
    NextHopDomain: last.nextHop,
    Status: messages.every(({ queueSuspended }) => queueSuspended)
      ? "Suspended"
      : retrying.length > 0
        ? "Retry"
        : "Ready",
    MessageCount: messages.length,
    LastError: last.lastError,
    RetryCount: last.retryCount,
    LastRetryTime: retrying.length > 0 ? last.lastRetry : null,
    NextRetryTime: retrying.length > 0 ? nextRetryOf(world)(last) : null,
    FirstRetryTime: retrying.length > 0 ? messages[0].received : null,
    NextHopCategory: last.deliveryType === "SmtpDeliveryToMailbox" ? "Internal" : "External",
  });
}

function suspend({ world, row }: ActionCall, isSuspended: boolean): undefined {
  const server = row?.name.split("\\")[0] ?? "";
  if (row?.name === submissionQueue(server)) return void switchSubmission(world, server, isSuspended);
  for (const message of world.store.list(queuedMessages))
    if (message.queue === row?.name)
      world.store.put(queuedMessages, message.id, { ...message, queueSuspended: isSuspended });
  if (!isSuspended) retryNow(world, ({ queue }) => queue === row?.name);
}

/** Internal, External, Empty, or a type of delivery (documented). */
function isOfKinds({ values }: NounRow, wanted: ScriptValue): boolean {
  const kinds = itemsOf(wanted).flatMap((item) => (wordOf(item) ?? "").toLowerCase().split(/,\s*/));
  return kinds.some(
    (kind) =>
      kind === String(values.NextHopCategory).toLowerCase() ||
      kind === String(values.DeliveryType).toLowerCase() ||
      (kind === "empty" && values.MessageCount === 0),
  );
}
