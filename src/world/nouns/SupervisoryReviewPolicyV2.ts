import { defineNoun } from "./defineNoun.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "SupervisoryReviewPolicyV2",
  kind: "keyed",
  called: "supervisory review policy v2",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { Enabled: { default: true } },
  changed: rulesOfPolicy("SupervisoryReviewRule"),
  ...compliancePolicy("SupervisoryReview"),
  source: "inferred",
});
