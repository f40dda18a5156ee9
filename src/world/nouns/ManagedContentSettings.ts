import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ManagedContentSettings",
  kind: "keyed",
  called: "managed content settings",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
