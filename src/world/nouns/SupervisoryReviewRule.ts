import { defineNoun } from "./defineNoun.ts";
import { policyOf } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "SupervisoryReviewRule",
  kind: "keyed",
  called: "supervisory review rule",
  properties: { Policy: policyOf("SupervisoryReviewPolicyV2"), SamplingRate: { range: [0, 100] } },
  ...complianceRule("SupervisoryReview"),
  source: "inferred",
});
