import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceSearchAction",
  kind: "keyed",
  called: "compliance search action",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
