import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CalendarNotification",
  kind: "facet",
  called: "calendar notification",
  rows: "Mailbox",
  tail: "identity",
  properties: { NextDays: { range: [1, 7], ifKnown: true } },
  unreachable: logOnToMailbox,
  source: "inferred",
});
