import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OwaMailboxPolicy",
  kind: "keyed",
  called: "owa mailbox policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
