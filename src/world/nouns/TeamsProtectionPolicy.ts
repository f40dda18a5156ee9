import { defineNoun } from "./defineNoun.ts";
import { quarantineTagsOf } from "./policy/quarantineTags.ts";

const own = "Teams Protection Policy";

export default defineNoun({
  noun: "TeamsProtectionPolicy",
  kind: "keyed",
  called: "teams protection policy",
  properties: quarantineTagsOf("TeamsProtectionPolicy"),
  // There is one, which every tenant has (documented).
  name: () => own,
  renamed: () => own,
  stock: () => [{ name: own, values: {} }],
  keptBy: { TeamsProtectionPolicyRule: ["TeamsProtectionPolicy"] },
  source: "inferred",
});
