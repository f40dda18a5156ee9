import { messageSize } from "./declaration/messageSize.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RoutingGroupConnector",
  kind: "keyed",
  called: "routing group connector",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { MaxMessageSize: messageSize },
  source: "inferred",
});
