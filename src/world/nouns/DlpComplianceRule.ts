import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { policyName } from "./policy/rulesOfPolicy.ts";
import { missingDataClassification } from "./policy/sensitiveTypes.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

// In which order they work is theirs.
const { Priority: _priority, ...ownBase } = ruleBase("DlpCompliancePolicy");

export default defineNoun({
  noun: "DlpComplianceRule",
  kind: "ordered",
  orderScope: "Policy",
  called: "dlp compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...ownBase,
    ParentPolicyName: policyName("DlpCompliancePolicy"),
    Mode: { kind: "String", derive: modeOfPolicy },
    ContentContainsSensitiveInformation: { kind: "MultiValuedProperty<Hashtable>" },
    // What rules are told nothing of shows this (from memory of a tenant's rules).
    NotifyUserType: { values: ["NotSet", "Email", "PolicyTip"], default: "NotSet" },
    NotifyOverrideRequirements: { kind: "String", default: "None" },
    NotifyEmailOnedriveRemediationActions: { kind: "String", default: "NotSet" },
    HasActivity: { kind: "String", default: null },
    EndpointDlpRestrictions: { kind: "MultiValuedProperty<Hashtable>" },
  },
  validate: ({ world, after }) =>
    after &&
    missingDataClassification(
      world,
      [
        after.values.ContentContainsSensitiveInformation ?? [],
        after.values.ExceptIfContentContainsSensitiveInformation ?? [],
      ].flat(),
      "DlpSensitiveInformationType",
    ),
  ...complianceRule("Dlp"),
  source: "inferred",
});

/** A rule works as its policy is tried out (the names are those of transport rules; inferred). */
function modeOfPolicy({ values }: NounRow, world: World): string {
  const policies = nounNamed("DlpCompliancePolicy");
  const policy = policies && findRow(world, policies, String(values.Policy));
  return modes[String(policy?.values.Mode)] ?? "Enforce";
}

const modes: Readonly<Record<string, string>> = {
  TestWithNotifications: "AuditAndNotify",
  TestWithoutNotifications: "Audit",
};
