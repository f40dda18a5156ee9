import { defineNoun } from "./defineNoun.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { closedCase, policyPlaces } from "./policy/policyPlaces.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "CaseHoldPolicy",
  kind: "keyed",
  called: "case hold policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...policyPlaces, DistributionStatus: { kind: "String", default: null } },
  parameters: { DistributionDetail: { accepted: "Read where the distribution is shown." } },
  asked: (_row, given) => distributionOf(given),
  validate: closedCase,
  changed: rulesOfPolicy("CaseHoldRule"),
  source: "inferred",
});
