import { wordGiven } from "../values/given.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** Which mailboxes and sites some people may search; -FilterName names it. */
export default defineNoun({
  noun: "ComplianceSecurityFilter",
  kind: "keyed",
  called: "compliance security filter",
  verbs: ["Get", "New", "Remove", "Set"],
  name: (given) => wordGiven(given, "FilterName") ?? "",
  identityParameters: ["FilterName"],
  parameters: {
    User: { selection: (value) => isAmong(value, ({ Users }) => Users) },
    Action: {
      selection: (value) => isAmong(value, ({ Action }) => [Action]),
      sets: (value) => ({ Action: wordOf(value) }),
    },
  },
  source: "inferred",
});

function isAmong(wanted: ScriptValue, own: (values: Values) => unknown): (row: NounRow) => boolean {
  const words = new Set(itemsOf(wanted).map((each) => (wordOf(each) ?? "").toLowerCase()));
  return ({ values }) => {
    const items = own(values);
    return Array.isArray(items) && items.some((each) => words.has(String(each).toLowerCase()));
  };
}
