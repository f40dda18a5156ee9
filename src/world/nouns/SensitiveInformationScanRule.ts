import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SensitiveInformationScanRule",
  kind: "keyed",
  called: "sensitive information scan rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
