import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EOPProtectionPolicyRule",
  kind: "ordered",
  called: "EOP protection policy rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
