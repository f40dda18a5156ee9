import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type ParameterRuleDetails } from "./defineNoun.ts";

export default defineNoun({
  noun: "UnifiedAuditLogRetentionPolicy",
  kind: "keyed",
  called: "unified audit log retention policy",
  verbs: ["Get", "New", "Remove", "Set"],
  // From the first on (documented).
  properties: { Priority: { range: [1, 10_000] } },
  parameters: { Operation: has("Operations"), RecordType: has("RecordTypes"), UserId: has("UserIds") },
  source: "inferred",
});

/** Policies whose list has a value. */
function has(property: string): ParameterRuleDetails {
  return {
    selects: ({ values }, wanted: ScriptValue) => {
      const own = values[property];
      const words = itemsOf(wanted).map((each) => (wordOf(each) ?? "").toLowerCase());
      return Array.isArray(own) && own.some((each) => words.includes(String(each).toLowerCase()));
    },
  };
}
