import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "HostedContentFilterRule",
  called: "hosted content filter rule",
  policy: "HostedContentFilterPolicy",
});
