import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ATPProtectionPolicyRule",
  kind: "ordered",
  called: "ATP protection policy rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
