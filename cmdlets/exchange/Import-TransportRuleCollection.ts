import { defineCmdlet } from "../../src/command/prelude.ts";
import transportRule from "../../src/world/nouns/TransportRule.ts";
import { importRules } from "./_shared/importRules.ts";

export default defineCmdlet({
  ...importRules("TransportRuleCollection", "the collection of transport rules", transportRule),
  module: "Exchange",
});
