import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderReputationConfig",
  kind: "singleton",
  called: "sender reputation config",
  stock: () => [{ name: "Sender Reputation Config" }],
  source: "inferred",
});
