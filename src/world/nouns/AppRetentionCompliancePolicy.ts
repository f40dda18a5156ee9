import { defineNoun } from "./defineNoun.ts";
import { policyBase } from "./policy/complianceBase.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { mixedPlaces, policyPlaces } from "./policy/policyPlaces.ts";
import { lockedPolicy } from "./policy/preservationLock.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "AppRetentionCompliancePolicy",
  kind: "keyed",
  called: "app retention compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...policyPlaces,
    ...policyBase,
    RetentionRuleTypes: { kind: "MultiValuedProperty<String>", default: [] },
  },
  parameters: {
    DistributionDetail: { accepted: "Read where the distribution is shown." },
    ErrorPolicyOnly: { selects: (_row, wanted) => wanted !== true },
  },
  asked: (_row, given) => distributionOf(given),
  validate: (change) => lockedPolicy(change) ?? mixedPlaces(change),
  changed: rulesOfPolicy("AppRetentionComplianceRule"),
  ...compliancePolicy("Retention"),
  source: "inferred",
});
