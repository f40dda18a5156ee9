import { shellServer } from "../server/ExchangeServer.ts";
import { isAgentOn } from "../transport/transportAgents.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import transportAgent from "./TransportAgent.ts";

/** The events of transport in their order (documented), with the stock agents that handle each (as far as that is documented). */
const events: readonly (readonly [event: string, ...agents: readonly string[]])[] = [
  ["OnConnectEvent", "Connection Filtering Agent"],
  ["OnHeloCommand"],
  ["OnEhloCommand"],
  ["OnAuthCommand"],
  ["OnEndOfAuthentication"],
  ["OnMailCommand", "Connection Filtering Agent", "Sender Filter Agent"],
  ["OnRcptCommand", "Connection Filtering Agent", "Address Rewriting Inbound Agent", "Recipient Filter Agent"],
  ["OnDataCommand"],
  [
    "OnEndOfHeaders",
    ...["Connection Filtering Agent", "Address Rewriting Inbound Agent", "Sender Id Agent", "Sender Filter Agent"],
    "Protocol Analysis Agent",
  ],
  ["OnEndOfData", "Edge Rule Agent", "Content Filter Agent", "Protocol Analysis Agent", "Attachment Filtering Agent"],
  ["OnHelpCommand"],
  ["OnNoopCommand"],
  ["OnReject", "Protocol Analysis Agent"],
  ["OnRsetCommand", "Protocol Analysis Agent"],
  ["OnDisconnectEvent", "Protocol Analysis Agent"],
  ["OnSubmittedMessage", "Text Messaging Routing Agent"],
  [
    "OnResolvedMessage",
    "Transport Rule Agent",
    "DLP Policy Agent",
    "Retention Policy Agent",
    "Supervisory Review Agent",
  ],
  ["OnRoutedMessage", "Malware Agent", "Transport Rule Agent", "Text Messaging Routing Agent"],
  ["OnCategorizedMessage"],
];

/** Which agents that the service runs take part in what transport does with a message. */
export default defineNoun({
  noun: "TransportPipeline",
  tasks: "AgentTasks",
  kind: "computed",
  called: "transport event",
  type: "Microsoft.Exchange.Management.AgentTasks.TransportEvent",
  tail: "identity",
  order: "declaration",
  identityText: () => "",
  without: ["My", "Documents", "Transport", "Agents"],
  properties: {
    Event: { kind: "String", derive: ({ name }) => name },
    TransportAgents: { kind: "MultiValuedProperty<String>" },
  },
  compute: (world) => eventRows(world),
  source: "inferred",
});

function eventRows(world: World): readonly NounRow[] {
  const { name: server } = shellServer(world);
  const enabled = new Set(
    listRows(world, transportAgent)
      .filter(({ name }) => isAgentOn(world, server, name))
      .map(({ name }) => name),
  );
  return events.map(([event, ...agents]) =>
    computedRow(world, "TransportPipeline", event, { TransportAgents: agents.filter((each) => enabled.has(each)) }),
  );
}
