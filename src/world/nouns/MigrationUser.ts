import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MigrationUser",
  kind: "keyed",
  called: "migration user",
  verbs: ["Get", "Remove", "Set"],
  source: "inferred",
});
