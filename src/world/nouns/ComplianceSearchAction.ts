import { getOrganization } from "../Organization.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type ParameterRuleDetails, type Values } from "./defineNoun.ts";

/** What a search finds is not emulated: an export or a report of it is an entry alone; what would show or delete items is not modelled. */
const actions = ["Export", "Report"];

export default defineNoun({
  noun: "ComplianceSearchAction",
  kind: "keyed",
  called: "compliance search action",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    Action: { kind: "String", default: null },
    Retry: { kind: "Boolean", default: false },
    RunBy: { kind: "String", derive: (_row, world) => getOrganization(world).administrator },
    Results: { kind: "String", default: null },
  },
  name: (given) => {
    const action = actions.find((each) => given.get(each) === true) ?? "Export";
    return `${wordOf(given.get("SearchName") ?? null)}_${action}`;
  },
  parameters: {
    ...Object.fromEntries(actions.map((name) => [name, action(name)])),
    Preview: { notModelled: true },
    Purge: { notModelled: true },
    RetentionReport: { notModelled: true },
    RetryOnError: { sets: (value) => ({ Retry: value === true }) },
    Details: { accepted: "All that there is of an action is shown." },
  },
  source: "inferred",
});

/** What is done with a search's results: New- says it, Get- means actions of one sort. */
function action(name: string): ParameterRuleDetails {
  return {
    sets: (value): Values => (value === true ? { Action: name } : {}),
    selects: ({ values }, wanted) => (values.Action === name) === (wanted === true),
  };
}
