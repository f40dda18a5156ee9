import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSentItemsConfiguration",
  kind: "facet",
  called: "mailbox sent items configuration",
  rows: "Mailbox",
  source: "inferred",
});
