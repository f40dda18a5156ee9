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
    AutoSensitivityLabelPolicy: scopesOf("Exchange", "OneDrive", "SharePoint"),
    LabelPolicy: scopesOf("Exchange"),
    SupervisoryReviewRule: ["IncludeAdaptiveScopes"],
    DlpCompliancePolicy: scopesOf("Exchange", "SharePoint", "OneDrive", "Teams", "EndpointDlp"),
  },
  source: "inferred",
});

/** Where a policy has scopes, and where it leaves them out. */
function scopesOf(...workloads: readonly string[]): readonly string[] {
  return workloads.flatMap((each) => [`${each}AdaptiveScopes`, `${each}AdaptiveScopesException`]);
}
