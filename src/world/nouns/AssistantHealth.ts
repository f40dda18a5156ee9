import { findService } from "../service/Service.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { serverNamed } from "./server/serverNamed.ts";

/** Whether the mailbox assistants of a server run. Nothing of theirs ever hangs, so that there is nothing to resolve. */
export default defineNoun({
  noun: "AssistantHealth",
  kind: "computed",
  called: "mailbox assistants",
  type: "Microsoft.Exchange.Monitoring.MonitoringData",
  verbs: ["Test"],
  tail: "none",
  order: "declaration",
  properties: {
    Events: { kind: "MultiValuedProperty<String>" },
    PerformanceCounters: { kind: "MultiValuedProperty<String>" },
  },
  actions: {
    Test: {
      on: null,
      takes: [
        ...["ServerName", "ResolveProblems", "MonitoringContext", "IncludeCrashDump"],
        // No watermark is behind, and nothing is processed for longer than a moment.
        ...["MaxProcessingTimeInMinutes", "WatermarkBehindWarningThreholdInMinutes"],
      ],
      run: test,
    },
  },
  source: "inferred",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  const { name } = serverNamed(world, given, "ServerName");
  const isRunning = findService(world, name, "MSExchangeMailboxAssistants")?.status === "Running";
  // A dump is taken before something is repaired (documented).
  if (!isRunning && given.get("IncludeCrashDump") === true && given.get("ResolveProblems") === true)
    throw nounError("NotModelled", { what: "A dump of the process of the mailbox assistants" });
  const [id, type, state] = isRunning ? [5000, "Success", "is running"] : [5001, "Error", "isn't running"];
  const message = `The Microsoft Exchange Mailbox Assistants service ${state} on server ${name}.`;
  return [
    computedRow(world, "AssistantHealth", name, {
      Events: [`Source: MSExchange Monitoring AssistantsHealth, Id: ${id}, EventType: ${type}, Message: ${message}`],
    }),
  ];
}
