import { getExchangeServer } from "../server/ExchangeServer.ts";
import { endDelivery, failDelivery } from "../transport/failDelivery.ts";
import { handToServer } from "../transport/handToServer.ts";
import { transportFault } from "../transport/mailFlowFault.ts";
import { processMessages } from "../transport/processMessage.ts";
import { mailOf, type QueuedMessage, queuedMessages } from "../transport/QueuedMessage.ts";
import { queueServer, wordsOnServer } from "../transport/queueServer.ts";
import { expirationOf, retryNow, runTransport } from "../transport/runTransport.ts";
import { releaseFromSubmission } from "../transport/submissionQueue.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { queueViewerPage, queueViewerParameters } from "./mailFlow/queueViewerPage.ts";
import { nounError } from "./messages/nounMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";

/** Documented. */
const messageStatuses = ["None", "Active", "Ready", "Retry", "Suspended", "PendingRemove", "PendingSuspend", "Locked"];

export default defineNoun({
  noun: "Message",
  kind: "computed",
  called: "message",
  type: "Microsoft.Exchange.Data.QueueViewer.ExtensibleMessageInfo",
  verbs: ["Get", "Suspend", "Resume", "Remove", "Redirect"],
  // As documented of Exchange 2010, which shows nothing of the directory.
  order: "declaration",
  tail: "identity",
  compute: messageRows,
  identityText: ({ name }) => name,
  // `SERVER\\Queue\\Number`, on the shell's server `Queue\\Number` or the number alone (documented).
  words({ name, values }, world) {
    const [server, , number] = name.split("\\");
    const own = [name, `${server}\\${values.NextHopDomain}\\${number}`].flatMap((each) => wordsOnServer(world, each));
    return own.length > 2 ? [...own, number] : own;
  },
  properties: {
    Identity: { kind: "MessageIdentity", derive: ({ name }) => name },
    Subject: { kind: "String" },
    InternetMessageId: { kind: "String" },
    FromAddress: { kind: "String" },
    Status: { type: "MessageStatus", values: messageStatuses },
    Size: { kind: "ByteQuantifiedSize" },
    MessageSourceName: { kind: "String", default: "SMTP:Default" },
    // What came from another server of the organisation, or was submitted there, has this one (inferred).
    SourceIP: { kind: "String", default: "255.255.255.255" },
    SCL: { kind: "Int32", default: -1 },
    DateReceived: { kind: "DateTime", default: null },
    ExpirationTime: { kind: "DateTime", default: null },
    LastError: { kind: "String" },
    RetryCount: { kind: "Int32" },
    Queue: { kind: "QueueIdentity" },
    Recipients: { kind: "MultiValuedProperty<String>" },
    Priority: { kind: "String" },
  },
  parameters: {
    ...queueViewerParameters,
    IncludeComponentLatencyInfo: { notModelled: "tells the times of transport's components, which nobody takes" },
    Server: { accepted: "The messages of one server." },
    Queue: { accepted: "The messages of one queue." },
    IncludeRecipientInfo: { accepted: "The recipients are always shown." },
  },
  page: queueViewerPage("Message"),
  actions: {
    Suspend: { run: (call) => change(call, "Suspended") },
    Resume: { run: (call) => change(call, "Retry") },
    Remove: { takes: ["WithNDR"], run: remove },
    Redirect: { on: null, takes: ["Server", "Target"], run: redirect },
  },
  source: "documented",
});

function messageRows(world: World, given: Given): readonly NounRow[] {
  const queue = wordGiven(given, "Queue")?.toLowerCase();
  const server = queue === undefined ? queueServer(world, given, "Identity", 3) : queueServer(world, given, "Queue", 2);
  runTransport(world);
  const expiration = expirationOf(world);
  return world.store
    .list(queuedMessages)
    .filter((each) => each.server === server && (queue === undefined || queueWords(world, each).includes(queue)))
    .map((message): NounRow => {
      const { id, received, subject, from, size } = message;
      return plainRow("Message", {
        guid: id,
        name: `${message.queue}\\${message.internalMessageId}`,
        time: received,
        values: {
          Subject: subject,
          InternetMessageId: message.messageId,
          FromAddress: from,
          Status: message.status,
          Size: size,
          DateReceived: received,
          ExpirationTime: expiration(message),
          LastError: message.lastError,
          RetryCount: message.retryCount,
          Queue: message.queue,
          NextHopDomain: message.nextHop,
          Recipients: message.recipients,
          Priority: message.priority,
          SCL: message.spamConfidenceLevel,
        },
      });
    });
}

/** How the queue of a message is named, in lower case. */
function queueWords(world: World, { queue, server, nextHop }: QueuedMessage): readonly string[] {
  return [queue, `${server}\\${nextHop}`]
    .flatMap((each) => wordsOnServer(world, each))
    .map((each) => each.toLowerCase());
}

function queuedOf({ world, row }: ActionCall): QueuedMessage | null {
  return row ? (world.store.get(queuedMessages, row.guid) ?? null) : null;
}

function change(call: ActionCall, status: QueuedMessage["status"]): undefined {
  const message = queuedOf(call);
  if (!message) return;
  call.world.store.put(queuedMessages, message.id, { ...message, status });
  if (status === "Suspended") return;
  releaseFromSubmission(call.world, message);
  retryNow(call.world, ({ id }) => id === message.id);
}

function remove(call: ActionCall): undefined {
  const message = queuedOf(call);
  if (!message) return;
  const { world, given } = call;
  world.store.remove(queuedMessages, message.id);
  const reason = "550 4.3.2 QUEUE.Admin; message deleted by administrative action";
  const { server, recipients } = message;
  const end = { reason, source: "ADMIN" };
  if (given.get("WithNDR") === false) endDelivery(world, server, mailOf(message), recipients, end);
  else processMessages(world, server, failDelivery(world, server, mailOf(message), recipients, end));
}

/** Hands everything that waits on a server and is not suspended to another one. */
function redirect({ world, given }: ActionCall): undefined {
  const server = queueServer(world, given, "Identity", 3);
  const target = getExchangeServer(world, wordGiven(given, "Target") ?? "").name;
  if (transportFault(world, target)) throw nounError("TransportUnreachable", { server: target });
  for (const message of world.store.list(queuedMessages)) {
    if (message.server !== server || message.status === "Suspended" || message.queueSuspended || target === server)
      continue;
    world.store.remove(queuedMessages, message.id);
    handToServer(world, message, target);
  }
}
