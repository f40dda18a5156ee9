import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SafeAttachmentRule",
  kind: "ordered",
  called: "safe attachment rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
