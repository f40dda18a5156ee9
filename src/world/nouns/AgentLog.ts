import { instantMilliseconds } from "../../base/instant.ts";
import { shellServer } from "../server/ExchangeServer.ts";
import { agentLog } from "../transport/antispam/AgentLogEntry.ts";
import type { Given } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun, type PropertyRule } from "./defineNoun.ts";
import { momentGiven } from "./given/momentGiven.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** What the antispam agents of the shell's server did to messages. Those that setup installs write none. */
export default defineNoun({
  noun: "AgentLog",
  kind: "computed",
  called: "log of transport agents",
  verbs: ["Get"],
  type: "Microsoft.Exchange.Management.AgentLog.AgentLogEntry",
  tail: "none",
  order: "declaration",
  // The fields of the log (documented).
  properties: {
    Timestamp: { kind: "DateTime" },
    ...all("String", "SessionId", "IPAddress", "MessageId", "P1FromAddress"),
    ...all("MultiValuedProperty<String>", "P2FromAddresses", "Recipients"),
    ...all("String", "Agent", "Event", "Action", "SmtpResponse", "Reason", "ReasonData", "Diagnostics"),
  },
  parameters: {
    StartDate: { accepted: "Read where the lines are chosen." },
    EndDate: { accepted: "Read where the lines are chosen." },
    TransportService: { accepted: "A Mailbox server has the log of one service." },
    Location: { notModelled: "is a folder whose files are not read" },
  },
  compute: lines,
  source: "inferred",
});

function all(kind: string, ...names: readonly string[]): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(names.map((name) => [name, { kind }]));
}

function lines(world: World, given: Given): readonly NounRow[] {
  const { name: server } = shellServer(world);
  const [start, end] = ["StartDate", "EndDate"].map((parameter) => momentGiven(given, parameter));
  return world.store
    .list(agentLog)
    .filter((line) => line.server === server)
    .filter(({ time }) => start === null || instantMilliseconds(time) >= start)
    .filter(({ time }) => end === null || instantMilliseconds(time) <= end)
    .map((line, at) =>
      computedRow(world, "AgentLog", String(at + 1), {
        Timestamp: line.time,
        P1FromAddress: line.from,
        P2FromAddresses: [line.from],
        Recipients: line.recipients,
        Agent: line.agent,
        Event: line.event,
        Action: line.action,
        SmtpResponse: line.response,
        Reason: line.reason,
        ReasonData: line.reasonData,
      }),
    );
}
