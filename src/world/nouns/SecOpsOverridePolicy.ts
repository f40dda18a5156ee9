import { defineNoun } from "./defineNoun.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "SecOpsOverridePolicy",
  kind: "keyed",
  called: "sec ops override policy",
  verbs: ["Get", "New", "Remove", "Set"],
  changed: rulesOfPolicy("ExoSecOpsOverrideRule"),
  source: "inferred",
});
