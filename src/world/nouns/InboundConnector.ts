import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "InboundConnector",
  kind: "keyed",
  called: "inbound connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
