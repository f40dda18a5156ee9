import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PublicFolder",
  kind: "keyed",
  called: "public folder",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
