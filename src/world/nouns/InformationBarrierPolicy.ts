import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "InformationBarrierPolicy",
  kind: "keyed",
  called: "information barrier policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
