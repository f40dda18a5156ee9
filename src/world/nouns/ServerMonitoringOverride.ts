import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ServerMonitoringOverride",
  kind: "keyed",
  called: "server monitoring override",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
