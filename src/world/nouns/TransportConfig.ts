import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TransportConfig",
  kind: "singleton",
  called: "transport config",
  stock: () => [{ name: "Transport Config" }],
  source: "inferred",
});
