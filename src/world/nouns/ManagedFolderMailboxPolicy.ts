import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ManagedFolderMailboxPolicy",
  kind: "keyed",
  called: "managed folder mailbox policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
