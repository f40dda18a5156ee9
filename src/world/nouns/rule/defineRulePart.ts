import { defineNoun, type NounDefinition } from "../defineNoun.ts";
import { computedRow } from "../rows/computedRow.ts";

/** A noun whose objects tell what transport rules can be made of: names, and no more that is known. */
export function defineRulePart(noun: string, called: string, names: () => readonly string[]): NounDefinition {
  return defineNoun({
    noun,
    kind: "computed",
    called,
    type: `Microsoft.Exchange.MessagingPolicies.Rules.Tasks.${noun}`,
    tail: "none",
    order: "declaration",
    identityText: ({ name }) => name,
    properties: {
      Name: { kind: "String", derive: ({ name }) => name },
      Rank: { kind: "Unknown", hidden: true },
      LinkedDisplayText: { kind: "Unknown", hidden: true },
    },
    parameters: { Name: { selects: ({ name }, wanted) => name.toLowerCase() === String(wanted).toLowerCase() } },
    compute: (world) => names().map((name) => computedRow(world, noun, name)),
    source: "inferred",
  });
}
