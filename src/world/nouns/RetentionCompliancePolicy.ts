import { defineNoun } from "./defineNoun.ts";
import { policyBase } from "./policy/complianceBase.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { distributionOf } from "./policy/distributionOf.ts";
import { mixedPlaces, policyPlaces } from "./policy/policyPlaces.ts";
import { lockedPolicy } from "./policy/preservationLock.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** What the service shows whatever the places of a policy are (documented). */
const allWorkloads = "Exchange, SharePoint, OneDriveForBusiness, Skype, ModernGroup";

export default defineNoun({
  noun: "RetentionCompliancePolicy",
  kind: "keyed",
  called: "retention compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    PriorityCleanup: {
      sets: (value) => ({ PriorityCleanup: value === true }),
      selects: ({ values }, wanted) => (values.PriorityCleanup === true) === (wanted === true),
    },
    SkipPriorityCleanupConfirmation: { accepted: "Nothing asks whether items may go before their time." },
    TeamsPolicyOnly: { selects: (row, wanted) => isForTeams(row) === (wanted === true) },
    ExcludeTeamsPolicy: { selects: (row, wanted) => !(wanted === true && isForTeams(row)) },
    DistributionDetail: { accepted: "Read where the distribution is shown." },
    ErrorPolicyOnly: { selects: (_row, wanted) => wanted !== true },
  },
  properties: {
    ...policyPlaces,
    ...policyBase,
    Workload: { kind: "String", derive: (row) => (isForTeams(row) ? "Teams" : allWorkloads) },
    TeamsPolicy: { kind: "Boolean", derive: isForTeams },
    RetentionRuleTypes: { kind: "MultiValuedProperty<String>", default: [] },
  },
  asked: (_row, given) => distributionOf(given),
  validate: (change) => lockedPolicy(change) ?? mixedPlaces(change),
  changed: rulesOfPolicy("RetentionComplianceRule"),
  ...compliancePolicy("Retention"),
  source: "inferred",
});

/** Policies for chats and channels of Teams are apart from the others. */
function isForTeams({ values }: NounRow): boolean {
  return ["TeamsChannelLocation", "TeamsChatLocation"].some((name) => {
    const places = values[name];
    return Array.isArray(places) && places.length > 0;
  });
}
