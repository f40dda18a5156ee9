import type { NounDefinition } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";

type Refusals = Pick<NounDefinition, "missing" | "referenceMissing" | "exists">;

/** What is said of policies for compliance that are not there, or there already in a scenario (`Dlp`). */
export function compliancePolicy(scenario: string): Refusals {
  return {
    missing: (_world, id) => policyError("CompliancePolicyMissing", { id }),
    referenceMissing: (id) => policyError("CompliancePolicyMissing", { id }),
    exists: (name) => policyError("CompliancePolicyExists", { name, scenario }),
  };
}

/** The same of their rules, and of labels and their properties, which are rules to the service. */
export function complianceRule(scenario: string): Refusals {
  return {
    missing: (_world, id) => policyError("ComplianceRuleMissing", { id }),
    referenceMissing: (id) => policyError("ComplianceRuleMissing", { id }),
    exists: (name) => policyError("ComplianceRuleExists", { name, scenario }),
  };
}
