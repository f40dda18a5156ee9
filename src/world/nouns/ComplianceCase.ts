import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceCase",
  kind: "keyed",
  called: "compliance case",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
