import { like } from "../../objects/ops/like.ts";
import { definePatternOperator } from "./patternOperator.ts";

export default definePatternOperator({
  name: "BeLike",
  aliases: [],
  parameter: "ExpectedValue",
  called: "like wildcard",
  manner: "",
  matches: (actual, pattern) => like(actual, pattern, true),
});
