import { missingPlace } from "./compliancePlaces.ts";
import { defineNoun } from "./defineNoun.ts";
import { labelSettings } from "./labelSettings.ts";

export default defineNoun({
  noun: "LabelPolicy",
  kind: "keyed",
  called: "label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: labelSettings,
  validate: missingPlace,
  source: "inferred",
});
