import type { WorldError } from "../../WorldError.ts";
import type { NounChange, NounDefinition, PropertyRule } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import { referencedObject } from "../rows/valuePlace.ts";
import { removeRow } from "../rows/writeRow.ts";

/** Rules of a policy for compliance, which go with it (inferred: none of them can be without one). */
export function rulesOfPolicy(noun: string): NonNullable<NounDefinition["changed"]> {
  return ({ world, before, after }: NounChange) => {
    const rules = nounNamed(noun);
    if (!before || after || !rules) return;
    for (const rule of listRows(world, rules)) if (rule.values.Policy === before.guid) removeRow(world, rules, rule);
  };
}

/** The name of the policy of a rule. */
export function policyName(noun: string): PropertyRule {
  return {
    kind: "String",
    derive: ({ values }, world) =>
      typeof values.Policy === "string" ? referencedObject(world, [noun], values.Policy).name : null,
  };
}

/** A policy for retention has one rule, and any number of those that publish a label each (documented). */
export function onlyRule({ world, before, after }: NounChange): WorldError | null {
  const rules = before || !after ? null : nounNamed(after.noun);
  if (!after || !rules || after.values.PublishComplianceTag !== undefined) return null;
  const other = listRows(world, rules).find(
    ({ guid, values }) =>
      guid !== after.guid && values.Policy === after.values.Policy && values.PublishComplianceTag === undefined,
  );
  return other ? policyError("PolicyHasRule", { rule: other.name }) : null;
}
