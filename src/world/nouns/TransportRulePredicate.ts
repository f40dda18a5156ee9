import { nounFacts } from "./declaration/nounFacts.ts";
import { defineRulePart } from "./rule/defineRulePart.ts";
import transportRule from "./TransportRule.ts";

/** The conditions that transport rules know: settings that can be exceptions, too. */
export default defineRulePart("TransportRulePredicate", "condition of transport rules", () => {
  const names = [...nounFacts(transportRule).properties.keys()];
  const known = new Set(names);
  return names.filter((name) => known.has(`ExceptIf${name}`));
});
