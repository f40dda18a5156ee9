import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type ParameterRuleDetails, type Values } from "./defineNoun.ts";

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
  properties: { EndpointType: { kind: "String", default: null }, UseAutoDiscover: { kind: "Boolean", default: false } },
  parameters: {
    ...Object.fromEntries(types.map((type) => [type, ofType(type)])),
    Autodiscover: { sets: (value) => ({ UseAutoDiscover: value === true }) },
    Type: {
      selects: ({ values }, wanted) =>
        String(values.EndpointType).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
  },
  source: "inferred",
});

function ofType(type: string): ParameterRuleDetails {
  return { sets: (value): Values => (value === true ? { EndpointType: type } : {}) };
}
