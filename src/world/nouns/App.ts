import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "App",
  kind: "keyed",
  called: "app",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
