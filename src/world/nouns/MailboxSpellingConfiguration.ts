import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSpellingConfiguration",
  kind: "facet",
  called: "mailbox spelling configuration",
  rows: "Mailbox",
  source: "inferred",
});
