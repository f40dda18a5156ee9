import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FocusedInbox",
  kind: "facet",
  called: "focused inbox",
  rows: "Mailbox",
  unreachable: offlineMailbox,
  source: "inferred",
});
