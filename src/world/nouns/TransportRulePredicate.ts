import { defineNoun } from "./defineNoun.ts";
import { nounFacts } from "./nounFacts.ts";
import { computedRow } from "./rows/computedRow.ts";
import transportRule from "./TransportRule.ts";

/** The conditions that transport rules know: settings that can be exceptions, too. */
export default defineNoun({
  noun: "TransportRulePredicate",
  kind: "computed",
  called: "condition of transport rules",
  type: "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.TransportRulePredicate",
  tail: "none",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    Rank: { kind: "Unknown" },
    LinkedDisplayText: { kind: "Unknown" },
  },
  parameters: { Name: { selects: ({ name }, wanted) => name.toLowerCase() === String(wanted).toLowerCase() } },
  compute: (world) => {
    const names = [...nounFacts(transportRule).properties.keys()];
    const known = new Set(names);
    return names
      .filter((name) => known.has(`ExceptIf${name}`))
      .map((name) => computedRow(world, "TransportRulePredicate", name));
  },
  source: "inferred",
});
