import { isMatch } from "../../objects/ops/match.ts";
import { definePatternOperator } from "./patternOperator.ts";

export default definePatternOperator({
  name: "Match",
  aliases: [],
  parameter: "RegularExpression",
  called: "regular expression",
  manner: "",
  matches: (actual, pattern) => isMatch(actual, pattern, true),
});
