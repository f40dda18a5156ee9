import { definePolicyRule } from "./definePolicyRule.ts";

export default definePolicyRule({
  noun: "AntiPhishRule",
  called: "anti phish rule",
});
