import { defineNoun } from "./defineNoun.ts";
import { quarantineTagsOf } from "./policy/quarantineTags.ts";

export default defineNoun({
  noun: "TeamsProtectionPolicy",
  kind: "keyed",
  called: "teams protection policy",
  properties: quarantineTagsOf("TeamsProtectionPolicy"),
  keptBy: { TeamsProtectionPolicyRule: ["TeamsProtectionPolicy"] },
  source: "inferred",
});
