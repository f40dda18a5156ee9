import { defineNoun } from "./defineNoun.ts";
import { missingPlace } from "./policy/compliancePlaces.ts";

export default defineNoun({
  noun: "SensitiveInformationScan",
  kind: "keyed",
  called: "sensitive information scan",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: missingPlace,
  source: "inferred",
});
