import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "VivaOrgInsightsDelegatedRole",
  kind: "keyed",
  called: "viva org insights delegated role",
  verbs: ["Add", "Get", "Remove"],
  parameters: { ResultSize: { accepted: "It counts answers, and an account's are few." } },
  source: "inferred",
});
