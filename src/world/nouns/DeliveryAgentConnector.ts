import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DeliveryAgentConnector",
  kind: "keyed",
  called: "delivery agent connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
