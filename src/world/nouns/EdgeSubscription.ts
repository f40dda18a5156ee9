import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EdgeSubscription",
  kind: "keyed",
  called: "edge subscription",
  source: "inferred",
});
