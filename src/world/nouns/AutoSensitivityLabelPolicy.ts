import { defineNoun } from "./defineNoun.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { policyPlaces } from "./policy/policyPlaces.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "AutoSensitivityLabelPolicy",
  kind: "ordered",
  called: "auto sensitivity label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...policyPlaces, DistributionStatus: { kind: "String", default: null } },
  parameters: { DistributionDetail: { accepted: "Read where the distribution is shown." } },
  asked: (_row, given) => distributionOf(given),
  changed: rulesOfPolicy("AutoSensitivityLabelRule"),
  source: "inferred",
});
