import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxCalendarConfiguration",
  kind: "facet",
  called: "mailbox calendar configuration",
  rows: "Mailbox",
  source: "inferred",
});
