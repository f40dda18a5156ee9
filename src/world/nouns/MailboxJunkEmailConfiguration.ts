import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxJunkEmailConfiguration",
  kind: "facet",
  called: "mailbox junk email configuration",
  rows: "Mailbox",
  source: "inferred",
});
