import { defineRuleCollection } from "./defineRuleCollection.ts";
import journalRule from "./JournalRule.ts";

export default defineRuleCollection({
  noun: "JournalRuleCollection",
  called: "collection of journal rules",
  rules: journalRule,
  root: "JournalingVersioned",
});
