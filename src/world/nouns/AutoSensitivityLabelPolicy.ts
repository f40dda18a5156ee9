import { defineNoun } from "./defineNoun.ts";
import { policyBase } from "./policy/complianceBase.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { policyPlaces } from "./policy/policyPlaces.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

// How they work and in which order is theirs.
const { Mode: _mode, Priority: _priority, ...ownBase } = policyBase;

export default defineNoun({
  noun: "AutoSensitivityLabelPolicy",
  kind: "ordered",
  called: "auto sensitivity label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...policyPlaces, ...ownBase },
  parameters: { DistributionDetail: { accepted: "Read where the distribution is shown." } },
  asked: (_row, given) => distributionOf(given),
  changed: rulesOfPolicy("AutoSensitivityLabelRule"),
  ...compliancePolicy("AutoSensitivityLabel"),
  source: "inferred",
});
