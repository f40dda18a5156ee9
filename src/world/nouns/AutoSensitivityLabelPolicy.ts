import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AutoSensitivityLabelPolicy",
  kind: "keyed",
  called: "auto sensitivity label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
