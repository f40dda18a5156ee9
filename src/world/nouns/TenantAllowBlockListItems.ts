import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type ParameterRuleDetails, type Values } from "./defineNoun.ts";

export default defineNoun({
  noun: "TenantAllowBlockListItems",
  kind: "keyed",
  called: "tenant allow block list items",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    Action: { values: ["Allow", "Block"], default: null },
    Value: {
      kind: "String",
      derive: ({ values }) => (Array.isArray(values.Entries) ? values.Entries.join(", ") : null),
    },
  },
  parameters: {
    Allow: action("Allow"),
    Block: action("Block"),
    NoExpiration: {
      sets: (value): Values => (value === true ? { ExpirationDate: null } : {}),
      selects: ({ values }, wanted) => (values.ExpirationDate === undefined) === (wanted === true),
    },
    Entry: {
      selects: ({ values }, wanted) =>
        Array.isArray(values.Entries) &&
        values.Entries.some((each) => String(each).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase()),
    },
  },
  source: "inferred",
});

/** What is done with the entries: New- and Set- say it, Get- means those of one kind. */
function action(wanted: "Allow" | "Block"): ParameterRuleDetails {
  return {
    sets: (value): Values => (value === true ? { Action: wanted } : {}),
    selects: ({ values }, value) => (values.Action === wanted) === (value === true),
  };
}
