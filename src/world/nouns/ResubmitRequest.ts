import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ResubmitRequest",
  kind: "keyed",
  called: "resubmit request",
  verbs: ["Add", "Get", "Remove", "Set"],
  source: "inferred",
});
