import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SupervisoryReviewRule",
  kind: "keyed",
  called: "supervisory review rule",
  properties: { SamplingRate: { range: [0, 100] } },
  source: "inferred",
});
