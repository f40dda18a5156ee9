import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";

const states = ["Enabled", "Disabled"];

/** A rule that says to whom a policy of protection applies; Enable- and Disable- switch its State. */
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
  });
}
