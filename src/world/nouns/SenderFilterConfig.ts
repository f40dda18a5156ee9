import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderFilterConfig",
  kind: "singleton",
  called: "sender filter config",
  stock: () => [{ name: "SenderFilterConfig", key: "Sender Filter Config" }],
  source: "inferred",
});
