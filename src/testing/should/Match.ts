import { holdsFor } from "./holdsFor.ts";
import { definePatternOperator } from "./patternOperator.ts";

export default definePatternOperator({
  name: "Match",
  aliases: [],
  parameter: "RegularExpression",
  called: "regular expression",
  manner: "",
  matches: (actual, pattern) => holdsFor("Imatch", actual, pattern),
});
