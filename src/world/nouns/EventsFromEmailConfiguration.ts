import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EventsFromEmailConfiguration",
  kind: "keyed",
  called: "events from email configuration",
  source: "inferred",
});
