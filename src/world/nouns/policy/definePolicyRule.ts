import { wordOf } from "../../values/ScriptValue.ts";
import type { WorldError } from "../../WorldError.ts";
import { defineNoun, type NounChange, type NounDefinition } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";

const states = ["Enabled", "Disabled"];

/**
 * A rule that says to whom a policy of protection applies; Enable- and Disable- switch its State. The policy is called as
 * the rule, and has no second one (documented).
 */
export function definePolicyRule(
  definition: Pick<NounDefinition, "noun" | "called"> & Partial<NounDefinition>,
): NounDefinition {
  return defineNoun({
    kind: "ordered",
    verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
    source: "inferred",
    ...definition,
    properties: {
      State: { values: states, type: "Microsoft.Exchange.MessagingPolicies.Rules.RuleState", default: "Enabled" },
      ...definition.properties,
    },
    parameters: {
      Enabled: { sets: (value) => ({ State: value === false ? "Disabled" : "Enabled" }) },
      State: {
        selects: ({ values }, wanted) =>
          String(values.State ?? "Enabled").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
      },
      ...definition.parameters,
    },
    without: ["Enabled", ...(definition.without ?? [])],
    validate: (change) => secondRule(change, definition.noun),
  });
}

function secondRule({ world, after }: NounChange, noun: string): WorldError | null {
  const policy = noun.replace(/Rule$/, "Policy");
  const rules = nounNamed(noun);
  const given = after?.values[policy];
  if (!after || !rules || typeof given !== "string") return null;
  const other = listRows(world, rules).find(({ guid, values }) => guid !== after.guid && values[policy] === given);
  return other ? policyError("PolicyHasRule", { rule: other.name }) : null;
}
