import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxAutoReplyConfiguration",
  kind: "facet",
  called: "mailbox auto reply configuration",
  rows: "Mailbox",
  source: "inferred",
});
