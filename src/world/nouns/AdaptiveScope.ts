import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AdaptiveScope",
  kind: "keyed",
  called: "adaptive scope",
  verbs: ["Get", "New", "Remove", "Set"],
  // Its page names the property among those of policies.
  properties: { Priority: { hidden: true } },
  // A scope stays as long as a policy has it (documented).
  keptBy: {
    RetentionCompliancePolicy: ["AdaptiveScopeLocation"],
    AppRetentionCompliancePolicy: ["AdaptiveScopeLocation"],
    AutoSensitivityLabelPolicy: ["ExchangeAdaptiveScopes", "OneDriveAdaptiveScopes", "SharePointAdaptiveScopes"],
    LabelPolicy: ["ExchangeAdaptiveScopes"],
    SupervisoryReviewRule: ["IncludeAdaptiveScopes"],
    DlpCompliancePolicy: [
      ...["ExchangeAdaptiveScopes", "SharePointAdaptiveScopes", "OneDriveAdaptiveScopes"],
      ...["TeamsAdaptiveScopes", "EndpointDlpAdaptiveScopes"],
    ],
  },
  source: "inferred",
});
