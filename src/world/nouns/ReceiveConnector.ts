import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ReceiveConnector",
  kind: "keyed",
  called: "receive connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
