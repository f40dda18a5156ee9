import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TextMessagingAccount",
  kind: "facet",
  called: "text messaging account",
  rows: "Mailbox",
  source: "inferred",
});
