import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TeamsProtectionPolicyRule",
  kind: "keyed",
  called: "teams protection policy rule",
  source: "inferred",
});
