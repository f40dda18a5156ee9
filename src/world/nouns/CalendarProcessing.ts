import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CalendarProcessing",
  kind: "facet",
  called: "calendar processing",
  rows: "Mailbox",
  source: "inferred",
});
