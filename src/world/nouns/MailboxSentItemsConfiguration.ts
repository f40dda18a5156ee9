import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSentItemsConfiguration",
  kind: "facet",
  called: "mailbox sent items configuration",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  source: "inferred",
});
