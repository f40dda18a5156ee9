import { definePolicyRule } from "./definePolicyRule.ts";

export default definePolicyRule({
  noun: "SafeAttachmentRule",
  called: "safe attachment rule",
});
