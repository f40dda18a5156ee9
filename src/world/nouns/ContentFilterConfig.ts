import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ContentFilterConfig",
  kind: "singleton",
  called: "content filter config",
  stock: () => [{ name: "Content Filter Config" }],
  source: "inferred",
});
