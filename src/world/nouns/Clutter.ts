import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "Clutter",
  kind: "facet",
  called: "clutter",
  rows: "Mailbox",
  source: "inferred",
});
