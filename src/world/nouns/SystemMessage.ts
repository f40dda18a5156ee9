import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SystemMessage",
  kind: "keyed",
  called: "system message",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
