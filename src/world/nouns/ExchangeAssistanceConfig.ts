import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ExchangeAssistanceConfig",
  kind: "singleton",
  called: "exchange assistance config",
  stock: () => [{ name: "Exchange Assistance Config" }],
  source: "inferred",
});
