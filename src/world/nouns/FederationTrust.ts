import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FederationTrust",
  kind: "keyed",
  called: "federation trust",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
