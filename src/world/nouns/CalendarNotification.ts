import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CalendarNotification",
  kind: "facet",
  called: "calendar notification",
  rows: "Mailbox",
  tail: "identity",
  unreachable: offlineMailbox,
  source: "inferred",
});
