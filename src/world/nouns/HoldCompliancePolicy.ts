import { defineNoun } from "./defineNoun.ts";
import { policyBase } from "./policy/complianceBase.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { policyPlaces } from "./policy/policyPlaces.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "HoldCompliancePolicy",
  kind: "keyed",
  called: "hold compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...policyPlaces, ...policyBase },
  parameters: { DistributionDetail: { accepted: "Read where the distribution is shown." } },
  asked: (_row, given) => distributionOf(given),
  changed: rulesOfPolicy("HoldComplianceRule"),
  ...compliancePolicy("Hold"),
  source: "inferred",
});
