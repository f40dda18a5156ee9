import { definePolicyRule } from "./policy/definePolicyRule.ts";

export default definePolicyRule({
  noun: "ATPBuiltInProtectionRule",
  called: "ATP built in protection rule",
  kind: "keyed",
  verbs: ["Get", "New", "Set"],
  // There is never a second one (documented).
  name: () => "ATP Built-In Protection Rule",
  // Setup makes it with the two policies that hold for everybody.
  stock: () => [{ name: "ATP Built-In Protection Rule" }],
});
