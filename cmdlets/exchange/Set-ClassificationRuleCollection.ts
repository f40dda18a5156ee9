import { defineCmdlet } from "../../src/command/prelude.ts";
import classificationRuleCollection from "../../src/world/nouns/ClassificationRuleCollection.ts";
import { describedByFile } from "./_shared/describedByFile.ts";

export default defineCmdlet({
  ...describedByFile("Set", classificationRuleCollection, "RulePackage"),
  module: "Exchange",
});
