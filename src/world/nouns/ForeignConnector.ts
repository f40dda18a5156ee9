import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ForeignConnector",
  kind: "keyed",
  called: "foreign connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
