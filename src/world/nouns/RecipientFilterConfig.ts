import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RecipientFilterConfig",
  kind: "singleton",
  called: "recipient filter config",
  stock: () => [{ name: "RecipientFilterConfig", key: "Recipient Filter Config" }],
  source: "inferred",
});
