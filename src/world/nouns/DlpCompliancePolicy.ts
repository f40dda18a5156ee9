import { defineNoun } from "./defineNoun.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { policyPlaces, workloadOfPlaces } from "./policy/policyPlaces.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "DlpCompliancePolicy",
  kind: "ordered",
  called: "dlp compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...policyPlaces,
    Workload: workloadOfPlaces,
    Enabled: { default: true },
    DistributionStatus: { kind: "String", default: null },
  },
  parameters: {
    IncludeExtendedProperties: { accepted: "They are among the properties that are always shown." },
    DistributionDetail: { accepted: "Read where the distribution is shown." },
  },
  asked: (_row, given) => distributionOf(given),
  changed: rulesOfPolicy("DlpComplianceRule"),
  ...compliancePolicy("Dlp"),
  source: "inferred",
});
