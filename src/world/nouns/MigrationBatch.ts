import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MigrationBatch",
  kind: "keyed",
  called: "migration batch",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
