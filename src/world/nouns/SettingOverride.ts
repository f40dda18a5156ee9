import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SettingOverride",
  kind: "keyed",
  called: "setting override",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: { Component: "ComponentName", Section: "SectionName" },
  source: "inferred",
});
