import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSearch",
  kind: "keyed",
  called: "mailbox search",
  verbs: ["Get", "New", "Remove", "Set", "Start", "Stop"],
  properties: { Status: { kind: "String", default: "NotStarted" } },
  parameters: {
    ShowDeletionInProgressSearches: {
      accepted: "A search that is removed is gone at once: no deletion is in progress.",
    },
    Resume: { accepted: "A search that was stopped goes on where it was; nothing that it found was lost." },
  },
  states: {
    property: "Status",
    first: "NotStarted",
    verbs: {
      Start: { from: ["NotStarted", "Stopped", "Succeeded"], to: "InProgress" },
      Stop: { from: ["InProgress"], to: "Stopped" },
    },
  },
  source: "inferred",
});
