import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SettingOverride",
  kind: "keyed",
  called: "setting override",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
