import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListConfig",
  kind: "singleton",
  called: "IP allow list config",
  stock: () => [{ name: "IP Allow List Config" }],
  source: "inferred",
});
