import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HVEAccountBillingPolicy",
  kind: "keyed",
  called: "HVE account billing policy",
  source: "inferred",
});
