import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "JournalRule",
  kind: "keyed",
  called: "journal rule",
  type: "Microsoft.Exchange.MessagingPolicies.Journaling.JournalRuleObject",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
