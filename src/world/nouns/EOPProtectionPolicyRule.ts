import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "EOPProtectionPolicyRule",
  called: "EOP protection policy rule",
});
