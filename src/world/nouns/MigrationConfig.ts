import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MigrationConfig",
  kind: "singleton",
  called: "migration config",
  stock: () => [{ name: "Migration Config" }],
  source: "inferred",
});
