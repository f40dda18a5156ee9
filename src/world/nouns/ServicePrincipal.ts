import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ServicePrincipal",
  kind: "keyed",
  called: "service principal",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
