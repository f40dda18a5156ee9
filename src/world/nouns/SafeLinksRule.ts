import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "SafeLinksRule",
  called: "safe links rule",
  policy: "SafeLinksPolicy",
});
