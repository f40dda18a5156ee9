import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "VivaOrgInsightsDelegatedRole",
  kind: "keyed",
  called: "viva org insights delegated role",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
