import { offlineDatabase } from "../mailbox/offlineMailbox.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { databaseOfArchive } from "./recipient/mailbox/mailboxPlace.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** Whether an archive mailbox can be opened: there is one, and its database is mounted. */
export default defineNoun({
  noun: "ArchiveConnectivity",
  kind: "computed",
  called: "connection to an archive",
  verbs: ["Test"],
  type: "Microsoft.Exchange.Monitoring.ArchiveConnectivityOutcome",
  tail: "identity",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: { Result: { kind: "String" }, Error: { kind: "String" } },
  parameters: {
    IncludeArchiveMRMConfiguration: { notModelled: "tells the retention settings as the archive keeps them" },
    MessageId: { notModelled: "looks for a message in the archive in a way that is described nowhere" },
  },
  actions: {
    // There is one site for the archive and the shell.
    Test: { on: null, takes: ["UserSmtp", "AllowCrossSite"], run: test },
  },
  source: "inferred",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  const row = mailboxNamed(world, given.get("UserSmtp") ?? null);
  const hasArchive = typeof row.values.ArchiveGuid === "string";
  const offline = hasArchive ? offlineDatabase(world, databaseOfArchive(row, world)) : null;
  const error = !hasArchive
    ? `The mailbox '${row.name}' doesn't have an archive.`
    : offline === null
      ? ""
      : `The mailbox database '${offline}' is offline.`;
  return [
    computedRow(world, "ArchiveConnectivity", row.name, { Result: error === "" ? "Success" : "Failure", Error: error }),
  ];
}
