import { mailboxContents } from "../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import migrationUser from "./MigrationUser.ts";
import { migrationPartition } from "./request/migrationPartition.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import {
  asksForDiagnostics,
  diagnosticParameters,
  diagnosticProperty,
  diagnosticXml,
} from "./server/diagnosticInfo.ts";

/** How far a user of a migration batch is. */
export default defineNoun({
  ...migrationUser,
  noun: "MigrationUserStatistics",
  called: "migration user statistics",
  type: "Microsoft.Exchange.Data.Storage.Management.MigrationUserStatistics",
  verbs: ["Get"],
  actions: undefined,
  properties: {
    ...migrationUser.properties,
    TotalItemsInSourceMailboxCount: { kind: "Int32", derive: (row, world) => contentsOf(row, world)?.itemCount ?? 0 },
    EstimatedTotalTransferSize: {
      kind: "ByteQuantifiedSize",
      derive: (row, world) => contentsOf(row, world)?.itemSize ?? 0,
    },
    SyncedItemCount: {
      kind: "Int32",
      derive: (row, world) =>
        percent[String(row.values.Status)] === undefined ? 0 : (contentsOf(row, world)?.itemCount ?? 0),
    },
    PercentageComplete: { kind: "Int32", derive: ({ values }) => percent[String(values.Status)] ?? 0 },
    Error: { kind: "String", derive: ({ values }) => values.ErrorSummary ?? "" },
    SkippedItems: { kind: "MultiValuedProperty<String>", default: [] },
    Report: { kind: "String", default: null },
    ...diagnosticProperty,
  },
  without: ["DateReceived", "Subject"],
  parameters: {
    IncludeReport: { accepted: "Read where the report is shown." },
    IncludeSkippedItems: { accepted: "No item is skipped: the list is empty." },
    LimitSkippedItemsTo: { accepted: "No item is skipped: the list is empty." },
    ...diagnosticParameters,
    Partition: migrationPartition,
    // What such a report says is not documented.
    IncludeCopilotReport: { notModelled: true },
    SkipSubscription: { accepted: "The user itself tells all that there is." },
  },
  asked: ({ name, values }, given): Values => ({
    ...(given.get("IncludeReport") === true ? { Report: `${name}: ${String(values.Status)}` } : {}),
    ...(asksForDiagnostics(given)
      ? {
          DiagnosticInfo: diagnosticXml("MigrationUser", {
            Identity: name,
            Status: values.Status,
            BatchId: values.BatchId,
          }),
        }
      : {}),
  }),
});

const percent: Readonly<Record<string, number>> = { Synced: 95, Completing: 95, Completed: 100 };

function contentsOf({ owner }: NounRow, world: World) {
  const mailbox = recipientRow(world, owner ?? "");
  return mailbox ? mailboxContents(world, mailboxGuidOf(mailbox)) : null;
}
