import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "AntiPhishRule",
  called: "anti phish rule",
  policy: "AntiPhishPolicy",
});
