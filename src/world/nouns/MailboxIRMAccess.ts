import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxIRMAccess",
  kind: "facet",
  called: "mailbox IRM access",
  rows: "Mailbox",
  source: "inferred",
});
