import { holdsFor } from "./holdsFor.ts";
import { definePatternOperator } from "./patternOperator.ts";

export default definePatternOperator({
  name: "BeLike",
  aliases: [],
  parameter: "ExpectedValue",
  called: "like wildcard",
  manner: "",
  matches: (actual, pattern) => holdsFor("Ilike", actual, pattern),
});
