import { defineNoun, type Values } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceCase",
  kind: "keyed",
  called: "compliance case",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { Status: { values: ["Active", "Closed"], default: "Active" } },
  parameters: {
    Close: { sets: (value): Values => (value === true ? { Status: "Closed" } : {}) },
    Reopen: { sets: (value): Values => (value === true ? { Status: "Active" } : {}) },
  },
  source: "inferred",
});
