import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ApplicationAccessPolicy",
  kind: "keyed",
  called: "application access policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
