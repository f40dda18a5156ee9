import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSentItemsConfiguration",
  kind: "facet",
  called: "mailbox sent items configuration",
  rows: "Mailbox",
  unreachable: offlineMailbox,
  source: "inferred",
});
