import { missingPlace } from "./compliancePlaces.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "LabelPolicy",
  kind: "keyed",
  called: "label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: missingPlace,
  source: "inferred",
});
