import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OutboundConnector",
  kind: "keyed",
  called: "outbound connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
