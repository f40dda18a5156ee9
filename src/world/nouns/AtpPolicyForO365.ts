import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AtpPolicyForO365",
  kind: "keyed",
  called: "atp policy for o365",
  source: "inferred",
});
