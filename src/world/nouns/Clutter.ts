import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "Clutter",
  kind: "facet",
  called: "clutter",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  tail: "identity",
  properties: {
    IsEnabled: { kind: "Boolean", default: true },
    MailboxIdentity: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
  },
  without: ["Enable"],
  parameters: { Enable: "IsEnabled" },
  source: "inferred",
});
