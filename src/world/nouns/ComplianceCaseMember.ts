import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceCaseMember",
  kind: "keyed",
  called: "compliance case member",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
