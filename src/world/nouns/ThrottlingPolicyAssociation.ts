import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ThrottlingPolicyAssociation",
  kind: "keyed",
  called: "throttling policy association",
  source: "inferred",
});
