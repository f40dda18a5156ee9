import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AutoSensitivityLabelRule",
  kind: "keyed",
  called: "auto sensitivity label rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
