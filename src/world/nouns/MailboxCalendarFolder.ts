import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxCalendarFolder",
  kind: "keyed",
  called: "mailbox calendar folder",
  source: "inferred",
});
