import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CalendarNotification",
  kind: "facet",
  called: "calendar notification",
  rows: "Mailbox",
  tail: "identity",
  properties: { NextDays: { range: [1, 7], ifKnown: true } },
  unreachable: offlineMailbox,
  source: "inferred",
});
