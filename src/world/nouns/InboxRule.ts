import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "InboxRule",
  kind: "ordered",
  called: "inbox rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
