import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ManagedFolder",
  kind: "keyed",
  called: "managed folder",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
