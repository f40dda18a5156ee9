import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DlpSensitiveInformationTypeRulePackage",
  kind: "keyed",
  called: "dlp sensitive information type rule package",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
