import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "HostedOutboundSpamFilterRule",
  called: "hosted outbound spam filter rule",
  policy: "HostedOutboundSpamFilterPolicy",
});
