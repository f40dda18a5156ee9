import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxRegionalConfiguration",
  kind: "facet",
  called: "mailbox regional configuration",
  rows: "Mailbox",
  source: "inferred",
});
