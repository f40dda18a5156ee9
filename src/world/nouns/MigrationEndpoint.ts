import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MigrationEndpoint",
  kind: "keyed",
  called: "migration endpoint",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
