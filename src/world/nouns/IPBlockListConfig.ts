import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListConfig",
  kind: "singleton",
  called: "IP block list config",
  stock: () => [{ name: "IP Block List Config" }],
  source: "inferred",
});
