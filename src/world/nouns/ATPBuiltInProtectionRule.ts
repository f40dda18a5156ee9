import type { PropertyRule } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { definePolicyRule } from "./policy/definePolicyRule.ts";
import { findRow } from "./rows/findRow.ts";

/** Setup makes it with the two policies that hold for everybody. */
function builtIn(noun: string): PropertyRule {
  return {
    default: (_row, world) => {
      const policies = nounNamed(noun);
      return (policies && findRow(world, policies, "Built-In Protection Policy")?.guid) ?? null;
    },
  };
}

export default definePolicyRule({
  noun: "ATPBuiltInProtectionRule",
  called: "ATP built in protection rule",
  kind: "keyed",
  verbs: ["Get", "New", "Set"],
  properties: { SafeAttachmentPolicy: builtIn("SafeAttachmentPolicy"), SafeLinksPolicy: builtIn("SafeLinksPolicy") },
  // There is never a second one (documented).
  name: () => "ATP Built-In Protection Rule",
  stock: () => [{ name: "ATP Built-In Protection Rule" }],
});
