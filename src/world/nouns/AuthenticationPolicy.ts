import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AuthenticationPolicy",
  kind: "keyed",
  called: "authentication policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
