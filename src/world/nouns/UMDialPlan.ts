import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMDialPlan",
  kind: "keyed",
  called: "UM dial plan",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
