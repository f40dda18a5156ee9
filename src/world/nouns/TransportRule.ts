import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TransportRule",
  kind: "ordered",
  called: "transport rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
