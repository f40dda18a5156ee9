import { definePolicyRule } from "./definePolicyRule.ts";

export default definePolicyRule({
  noun: "HostedContentFilterRule",
  called: "hosted content filter rule",
});
