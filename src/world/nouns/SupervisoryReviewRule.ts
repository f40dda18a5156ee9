import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SupervisoryReviewRule",
  kind: "keyed",
  called: "supervisory review rule",
  source: "inferred",
});
