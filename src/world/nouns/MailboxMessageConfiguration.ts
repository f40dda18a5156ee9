import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxMessageConfiguration",
  kind: "facet",
  called: "mailbox message configuration",
  rows: "Mailbox",
  source: "inferred",
});
