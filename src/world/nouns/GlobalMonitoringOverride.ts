import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "GlobalMonitoringOverride",
  kind: "keyed",
  called: "global monitoring override",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
