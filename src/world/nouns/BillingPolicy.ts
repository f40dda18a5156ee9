import { defineNoun } from "./defineNoun.ts";

/** Ways to pay by use for a kind of resource, of which the emulated tenant has none. */
export default defineNoun({
  noun: "BillingPolicy",
  kind: "computed",
  called: "billing policy",
  verbs: ["Get"],
  tail: "none",
  parameters: { ResourceType: { accepted: "There is no policy for any type." } },
  compute: () => [],
  source: "inferred",
});
