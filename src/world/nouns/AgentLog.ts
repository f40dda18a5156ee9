import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { listRows } from "./rows/listRows.ts";
import transportAgent from "./TransportAgent.ts";

const none = { accepted: "There is no line to choose from." };

/** What antispam agents did to messages. The agents of a Mailbox server write none; those that a script installs might. */
export default defineNoun({
  noun: "AgentLog",
  kind: "computed",
  called: "log of transport agents",
  verbs: ["Get"],
  type: "Microsoft.Exchange.Management.AgentLog.AgentLogEntry",
  tail: "none",
  order: "declaration",
  // The fields of the log (documented).
  properties: Object.fromEntries(
    [
      ...["Timestamp", "SessionId", "IPAddress", "MessageId", "P1FromAddress", "P2FromAddresses", "Recipients"],
      ...["Agent", "Event", "Action", "SmtpResponse", "Reason", "ReasonData", "Diagnostics"],
    ].map((name) => [name, { kind: "String" }]),
  ),
  parameters: {
    StartDate: none,
    EndDate: none,
    TransportService: none,
    Location: { notModelled: "is a folder whose files are not read" },
  },
  compute(world: World) {
    const others = listRows(world, transportAgent).filter(({ values }) => (values.TransportAgentFactory ?? "") !== "");
    if (others.length > 0) throw nounError("NotModelled", { what: "The log of agents that a script installed" });
    return [];
  },
  source: "inferred",
});
