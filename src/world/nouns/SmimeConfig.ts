import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SmimeConfig",
  kind: "singleton",
  called: "smime config",
  stock: () => [{ name: "Smime Config" }],
  source: "inferred",
});
