import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FocusedInbox",
  kind: "facet",
  called: "focused inbox",
  rows: "Mailbox",
  source: "inferred",
});
