import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "ATPProtectionPolicyRule",
  called: "ATP protection policy rule",
});
