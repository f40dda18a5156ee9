import { nameGuid } from "../../base/nameGuid.ts";
import { itemTest } from "../mailbox/searchQuery.ts";
import { wordGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";

/** Reads a query as a retention rule would; one that cannot be read is told as any other one. */
export default defineNoun({
  noun: "RetentionRuleQuery",
  kind: "computed",
  called: "query of a retention rule",
  tail: "none",
  verbs: ["Validate"],
  order: "declaration",
  properties: { KqlQueryString: { kind: "String" }, IsValid: { kind: "Boolean", default: true } },
  actions: { Validate: { on: null, takes: ["KqlQueryString"], run: validate } },
  source: "inferred",
});

function validate({ given }: ActionCall): readonly NounRow[] {
  const KqlQueryString = wordGiven(given, "KqlQueryString") ?? "";
  itemTest(KqlQueryString);
  const guid = nameGuid("RetentionRuleQuery", KqlQueryString);
  return [plainRow("RetentionRuleQuery", { guid, name: guid, values: { KqlQueryString } })];
}
