import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MigrationConfig",
  kind: "singleton",
  called: "migration config",
  type: "Microsoft.Exchange.Data.Storage.Management.MigrationConfig",
  properties: { MaxNumberOfBatches: { default: 100 } },
  stock: () => [{ name: "Migration Config" }],
  source: "inferred",
});
