import journalRule from "./JournalRule.ts";
import { defineRuleCollection } from "./rule/defineRuleCollection.ts";

export default defineRuleCollection({
  noun: "JournalRuleCollection",
  called: "collection of journal rules",
  rules: journalRule,
  root: "JournalingVersioned",
});
