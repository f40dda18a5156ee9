import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import migrationUser from "./MigrationUser.ts";
import { computedRow } from "./rows/computedRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";
import {
  asksForDiagnostics,
  diagnosticParameters,
  diagnosticProperty,
  diagnosticXml,
} from "./server/diagnosticInfo.ts";

const number = { kind: "Int32", default: 0 } as const;

/** How many users of all batches are how far. */
export default defineNoun({
  noun: "MigrationStatistics",
  kind: "computed",
  called: "migration statistics",
  type: "Microsoft.Exchange.Data.Storage.Management.MigrationStatistics",
  tail: "identity",
  order: "declaration",
  identityText: () => "",
  properties: {
    TotalCount: number,
    ActiveCount: number,
    StoppedCount: number,
    SyncedCount: number,
    FinalizedCount: number,
    FailedCount: number,
    PendingCount: number,
    ProvisionedCount: number,
    MigrationType: { kind: "String", default: "None" },
    ...diagnosticProperty,
  },
  parameters: { ...diagnosticParameters, Partition: { accepted: "There is one partition." } },
  compute: (world) => [computedRow(world, "MigrationStatistics", "", counts(world))],
  asked: ({ values }, given): Values =>
    asksForDiagnostics(given) ? { DiagnosticInfo: diagnosticXml("Migration", { TotalCount: values.TotalCount }) } : {},
  source: "inferred",
});

function counts(world: World): Values {
  const users = migrationUser.compute?.(world, new Map()) ?? [];
  const states = users.map((row) => String(rowValueNamed(world, migrationUser, row, "StatusSummary")));
  const count = (state: string) => states.filter((each) => each === state).length;
  return {
    TotalCount: states.length,
    ActiveCount: count("Active"),
    StoppedCount: count("Stopped"),
    SyncedCount: count("Synced"),
    FinalizedCount: count("Completed"),
    FailedCount: count("Failed"),
    ...(states.length > 0 ? { MigrationType: "ExchangeLocalMove" } : {}),
  };
}
