import { defineRulePart } from "./rule/defineRulePart.ts";
import { actionNames } from "./rule/ruleParts.ts";

/** The actions that transport rules know. */
export default defineRulePart("TransportRuleAction", "action of transport rules", actionNames);
