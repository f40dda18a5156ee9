import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SafeAttachmentPolicy",
  kind: "keyed",
  called: "safe attachment policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
