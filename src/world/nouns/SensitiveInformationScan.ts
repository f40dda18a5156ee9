import { defineNoun } from "./defineNoun.ts";
import { policyPlaces } from "./policy/policyPlaces.ts";

export default defineNoun({
  noun: "SensitiveInformationScan",
  kind: "keyed",
  called: "sensitive information scan",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: policyPlaces,
  source: "inferred",
});
