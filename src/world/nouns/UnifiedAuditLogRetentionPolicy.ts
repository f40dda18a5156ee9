import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import { defineNoun, type ParameterRuleDetails } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";

export default defineNoun({
  noun: "UnifiedAuditLogRetentionPolicy",
  kind: "keyed",
  called: "unified audit log retention policy",
  verbs: ["Get", "New", "Remove", "Set"],
  // From the first on, and no two alike (documented).
  properties: { Priority: { range: [1, 10_000], unique: true } },
  parameters: { Operation: has("Operations"), RecordType: has("RecordTypes"), UserId: has("UserIds") },
  // Operations are those of one kind of record (documented).
  validate: ({ after }) =>
    after && textList(after.values.Operations).length > 0 && textList(after.values.RecordTypes).length !== 1
      ? policyError("OperationsOfOneRecordType")
      : null,
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
