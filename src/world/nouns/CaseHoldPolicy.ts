import { defineNoun } from "./defineNoun.ts";
import { policyBase } from "./policy/complianceBase.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { caseId, closedCase, policyPlaces } from "./policy/policyPlaces.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "CaseHoldPolicy",
  kind: "keyed",
  called: "case hold policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...policyPlaces, CaseId: caseId, ...policyBase },
  parameters: { DistributionDetail: { accepted: "Read where the distribution is shown." } },
  asked: (_row, given) => distributionOf(given),
  validate: closedCase,
  changed: rulesOfPolicy("CaseHoldRule"),
  ...compliancePolicy("Hold"),
  source: "inferred",
});
