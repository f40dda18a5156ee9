import { defineNoun } from "./defineNoun.ts";
import { missingPlace } from "./policy/compliancePlaces.ts";
import { labelSettings } from "./policy/labelSettings.ts";

export default defineNoun({
  noun: "LabelPolicy",
  kind: "keyed",
  called: "label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: labelSettings,
  validate: missingPlace,
  source: "inferred",
});
