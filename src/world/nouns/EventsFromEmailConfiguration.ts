import { defineNoun } from "./defineNoun.ts";

/** What a mailbox makes of the reservations that it is sent. */
export default defineNoun({
  noun: "EventsFromEmailConfiguration",
  kind: "facet",
  called: "events from email configuration",
  rows: "Mailbox",
  tail: "identity",
  source: "inferred",
});
