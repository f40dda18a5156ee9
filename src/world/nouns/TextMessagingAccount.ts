import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TextMessagingAccount",
  kind: "facet",
  called: "text messaging account",
  rows: "Mailbox",
  unreachable: offlineMailbox,
  source: "inferred",
});
