import { defineNoun } from "./defineNoun.ts";
import { missingPlace } from "./policy/compliancePlaces.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "AppRetentionCompliancePolicy",
  kind: "keyed",
  called: "app retention compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { DistributionStatus: { kind: "String", default: null } },
  parameters: {
    DistributionDetail: { accepted: "Read where the distribution is shown." },
    ErrorPolicyOnly: { selects: (_row, wanted) => wanted !== true },
  },
  asked: (_row, given) => distributionOf(given),
  validate: missingPlace,
  changed: rulesOfPolicy("AppRetentionComplianceRule"),
  source: "inferred",
});
