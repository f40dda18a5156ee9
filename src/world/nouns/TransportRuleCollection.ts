import { defineRuleCollection } from "./rule/defineRuleCollection.ts";
import transportRule from "./TransportRule.ts";

export default defineRuleCollection({
  noun: "TransportRuleCollection",
  called: "collection of transport rules",
  rules: transportRule,
  root: "TransportVersioned",
});
