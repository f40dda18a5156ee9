import { isMatch } from "../../objects/ops/match.ts";
import { definePatternOperator } from "./patternOperator.ts";

export default definePatternOperator({
  name: "MatchExactly",
  aliases: ["CMATCH"],
  parameter: "RegularExpression",
  called: "regular expression",
  manner: "case sensitively ",
  matches: (actual, pattern) => isMatch(actual, pattern, false),
});
