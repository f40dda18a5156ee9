import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "TeamsProtectionPolicyRule",
  called: "teams protection policy rule",
  kind: "keyed",
  verbs: ["Get", "New", "Set", "Remove"],
});
