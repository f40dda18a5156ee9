import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SharingPolicy",
  kind: "keyed",
  called: "sharing policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
