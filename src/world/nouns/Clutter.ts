import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "Clutter",
  kind: "facet",
  called: "clutter",
  rows: "Mailbox",
  unreachable: offlineMailbox,
  source: "inferred",
});
