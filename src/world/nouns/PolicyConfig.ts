import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PolicyConfig",
  kind: "singleton",
  called: "policy config",
  stock: () => [{ name: "Policy Config" }],
  source: "inferred",
});
