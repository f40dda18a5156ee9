import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HostedContentFilterRule",
  kind: "ordered",
  called: "hosted content filter rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
