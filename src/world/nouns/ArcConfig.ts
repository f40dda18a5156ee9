import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ArcConfig",
  kind: "singleton",
  called: "arc config",
  stock: () => [{ name: "Default" }],
  source: "inferred",
});
