import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SendConnector",
  kind: "keyed",
  called: "send connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
