import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HostedContentFilterPolicy",
  kind: "keyed",
  called: "hosted content filter policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
