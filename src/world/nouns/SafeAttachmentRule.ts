import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "SafeAttachmentRule",
  called: "safe attachment rule",
  policy: "SafeAttachmentPolicy",
});
