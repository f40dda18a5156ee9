import { holdsFor } from "./holdsFor.ts";
import { definePatternOperator } from "./patternOperator.ts";

export default definePatternOperator({
  name: "BeLikeExactly",
  aliases: [],
  parameter: "ExpectedValue",
  called: "case sensitive like wildcard",
  manner: "",
  matches: (actual, pattern) => holdsFor("Clike", actual, pattern),
});
