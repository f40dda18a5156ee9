import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncMailboxPolicy",
  kind: "keyed",
  called: "active sync mailbox policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
