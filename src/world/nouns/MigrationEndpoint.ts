import { wordOf } from "../values/ScriptValue.ts";
import { limitNumber } from "../values/Unlimited.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type ParameterRuleDetails, type Values } from "./defineNoun.ts";
import { migrationError } from "./messages/migrationMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import {
  asksForDiagnostics,
  diagnosticParameters,
  diagnosticProperty,
  diagnosticXml,
} from "./server/diagnosticInfo.ts";

/** What an endpoint is for; a switch of New- says it. */
const types = [
  ...["ExchangeOutlookAnywhere", "ExchangeRemoteMove", "IMAP", "PublicFolder"],
  ...["Gmail", "PSTImport", "Compliance", "PublicFolderToUnifiedGroup"],
];

export default defineNoun({
  noun: "MigrationEndpoint",
  kind: "keyed",
  called: "migration endpoint",
  type: "Microsoft.Exchange.Data.Storage.Management.MigrationEndpoint",
  verbs: ["Get", "New", "Remove", "Set"],
  without: ["AppID"],
  properties: {
    Port: { range: [1, 65_535] },
    EndpointType: { kind: "String", default: null },
    UseAutoDiscover: { kind: "Boolean", default: false },
    ...diagnosticProperty,
  },
  parameters: {
    ...Object.fromEntries(types.map((type) => [type, ofType(type)])),
    Autodiscover: { sets: (value) => ({ UseAutoDiscover: value === true }) },
    ...diagnosticParameters,
    // The settings that a test of the server gives stand for the server.
    ConnectionSettings: {
      selects: ({ values }, wanted) =>
        String(values.RemoteServer ?? "").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    Type: {
      selects: ({ values }, wanted) =>
        String(values.EndpointType).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
  },
  asked: ({ name, guid, values }, given): Values =>
    asksForDiagnostics(given)
      ? {
          DiagnosticInfo: diagnosticXml("MigrationEndpoint", {
            ...{ Identity: name, Guid: guid, EndpointType: values.EndpointType, RemoteServer: values.RemoteServer },
          }),
        }
      : {},
  validate({ world, before, after, given }) {
    if (after) {
      // Syncs that nobody set go down with the migrations (inferred).
      const isSet = after.values.MaxConcurrentIncrementalSyncs !== undefined && given.has("MaxConcurrentMigrations");
      return isSet || given.has("MaxConcurrentIncrementalSyncs") ? moreSyncs(after) : null;
    }
    const batches = nounNamed("MigrationBatch");
    if (!before || !batches) return null;
    const batch = listRows(world, batches).find(({ values }) =>
      [values.SourceEndpoint, values.TargetEndpoint].includes(before.guid),
    );
    return batch ? migrationError("MigrationEndpointInUse", { endpoint: before.name, batch: batch.name }) : null;
  },
  source: "inferred",
});

/** Incremental synchronizations have part of what is set for all (documented). */
function moreSyncs({ values }: NounRow): WorldError | null {
  const [syncs, all] = [values.MaxConcurrentIncrementalSyncs ?? 20, values.MaxConcurrentMigrations ?? 100];
  return limitNumber(syncs) > limitNumber(all)
    ? migrationError("MoreSyncsThanMigrations", { syncs: String(syncs), migrations: String(all) })
    : null;
}

function ofType(type: string): ParameterRuleDetails {
  return { sets: (value): Values => (value === true ? { EndpointType: type } : {}) };
}
