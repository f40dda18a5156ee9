import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TransportAgent",
  kind: "keyed",
  called: "transport agent",
  source: "inferred",
});
