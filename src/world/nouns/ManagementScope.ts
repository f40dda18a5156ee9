import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ManagementScope",
  kind: "keyed",
  called: "management scope",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
