import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMCallAnsweringRule",
  kind: "ordered",
  called: "UM call answering rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  properties: { Enabled: { kind: "Boolean", default: true } },
  source: "inferred",
});
