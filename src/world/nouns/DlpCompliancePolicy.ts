import { missingPlace } from "./compliancePlaces.ts";
import { defineNoun } from "./defineNoun.ts";
import { distributionOf } from "./distributionOf.ts";
import { rulesOfPolicy } from "./rulesOfPolicy.ts";

export default defineNoun({
  noun: "DlpCompliancePolicy",
  kind: "ordered",
  called: "dlp compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { Enabled: { default: true }, DistributionStatus: { kind: "String", default: null } },
  parameters: {
    IncludeExtendedProperties: { accepted: "They are among the properties that are always shown." },
    DistributionDetail: { accepted: "Read where the distribution is shown." },
  },
  asked: (_row, given) => distributionOf(given),
  validate: missingPlace,
  changed: rulesOfPolicy("DlpComplianceRule"),
  source: "inferred",
});
