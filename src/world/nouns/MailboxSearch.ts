import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSearch",
  kind: "keyed",
  called: "mailbox search",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
