import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";
import { actionNames } from "./ruleParts.ts";

/** The actions that transport rules know. */
export default defineNoun({
  noun: "TransportRuleAction",
  kind: "computed",
  called: "action of transport rules",
  type: "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.TransportRuleAction",
  tail: "none",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    Rank: { kind: "Unknown" },
    LinkedDisplayText: { kind: "Unknown" },
  },
  parameters: { Name: { selects: ({ name }, wanted) => name.toLowerCase() === String(wanted).toLowerCase() } },
  compute: (world) => actionNames().map((name) => computedRow(world, "TransportRuleAction", name)),
  source: "inferred",
});
