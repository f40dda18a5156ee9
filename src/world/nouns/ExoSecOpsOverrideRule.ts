import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ExoSecOpsOverrideRule",
  kind: "keyed",
  called: "exo sec ops override rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
