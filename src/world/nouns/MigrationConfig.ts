import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MigrationConfig",
  kind: "singleton",
  called: "migration config",
  type: "Microsoft.Exchange.Data.Storage.Management.MigrationConfig",
  tail: "identity",
  properties: {
    MaxNumberOfBatches: { default: 100 },
    CanSubmitNewBatch: { kind: "Boolean", default: true },
    SupportsCutover: { kind: "Boolean", default: false },
  },
  stock: () => [{ name: "Migration Config" }],
  source: "inferred",
});
