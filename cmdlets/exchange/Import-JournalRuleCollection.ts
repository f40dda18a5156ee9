import { defineCmdlet } from "../../src/command/prelude.ts";
import journalRule from "../../src/world/nouns/JournalRule.ts";
import { importRules } from "./_shared/importRules.ts";

export default defineCmdlet({
  ...importRules("JournalRuleCollection", "the collection of journal rules", journalRule),
  module: "Exchange",
});
