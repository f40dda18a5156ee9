import { defineNoun } from "./defineNoun.ts";

/** The forest has no trust with another one. */
export default defineNoun({
  noun: "Trust",
  kind: "computed",
  called: "trust",
  tail: "none",
  parameters: { DomainName: { accepted: "There is none with any domain." } },
  compute: () => [],
  source: "inferred",
});
