import { defineRulePart } from "./defineRulePart.ts";
import { actionNames } from "./ruleParts.ts";

/** The actions that transport rules know. */
export default defineRulePart("TransportRuleAction", "action of transport rules", actionNames);
