import { holdsFor } from "./holdsFor.ts";
import { definePatternOperator } from "./patternOperator.ts";

export default definePatternOperator({
  name: "MatchExactly",
  aliases: ["CMATCH"],
  parameter: "RegularExpression",
  called: "regular expression",
  manner: "case sensitively ",
  matches: (actual, pattern) => holdsFor("Cmatch", actual, pattern),
});
