import { findService } from "../service/Service.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { serverNamed } from "./server/serverNamed.ts";

const service = "The Microsoft Exchange Mailbox Replication service";

/** Whether a server's replication service does its work. What it says of a service that is stopped is inferred. */
export default defineNoun({
  noun: "MRSHealth",
  tasks: "RecipientTasks",
  kind: "computed",
  called: "mailbox replication service",
  type: "Microsoft.Exchange.Management.RecipientTasks.MRSHealthCheckOutcome",
  verbs: ["Test"],
  tail: "identity",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    Server: { kind: "String", derive: ({ name }) => name },
    Check: { kind: "String" },
    Passed: { kind: "Boolean" },
    Message: { kind: "String" },
  },
  parameters: {
    MRSProxyServer: { notModelled: "asks the proxy of another organisation, which the emulated network does not have" },
    MRSProxyCredentials: { notModelled: "is for the proxy of another organisation" },
  },
  actions: {
    Test: {
      on: null,
      // No scan is ever late, and no monitoring system reads the result.
      takes: ["Identity", "MaxQueueScanAgeSeconds", "MonitoringContext"],
      run: test,
    },
  },
  source: "inferred",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  const { name, values } = serverNamed(world, given, "Identity");
  const isRunning = findService(world, name, "MSExchangeMailboxReplication")?.status === "Running";
  const checks = isRunning
    ? [
        ["ServiceCheck", `${service} is running.`],
        ["RPCPingCheck", `${service} is responding to a RPC ping. Server version: ${values.AdminDisplayVersion}.`],
        ["QueueScanCheck", `${service} is scanning mailbox database queues for jobs. Last scan age: 00:00:00.`],
      ]
    : [["ServiceCheck", `${service} isn't running.`]];
  return checks.map(([Check, Message]) => computedRow(world, "MRSHealth", name, { Check, Passed: isRunning, Message }));
}
