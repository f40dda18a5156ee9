import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RoutingGroupConnector",
  kind: "keyed",
  called: "routing group connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
