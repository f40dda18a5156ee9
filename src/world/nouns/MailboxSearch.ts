import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSearch",
  kind: "keyed",
  called: "mailbox search",
  verbs: ["Get", "New", "Remove", "Set", "Start", "Stop"],
  properties: { Status: { kind: "String", default: "NotStarted" } },
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
