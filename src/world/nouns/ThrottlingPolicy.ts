import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ThrottlingPolicy",
  kind: "keyed",
  called: "throttling policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
