import { missingPlace } from "./compliancePlaces.ts";
import { defineNoun } from "./defineNoun.ts";
import { distributionOf } from "./distributionOf.ts";
import { rulesOfPolicy } from "./rulesOfPolicy.ts";

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
