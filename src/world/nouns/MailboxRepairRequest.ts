import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxRepairRequest",
  kind: "keyed",
  called: "mailbox repair request",
  source: "inferred",
});
