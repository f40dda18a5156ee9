import { definePolicyRule } from "./definePolicyRule.ts";

export default definePolicyRule({
  noun: "SafeLinksRule",
  called: "safe links rule",
});
