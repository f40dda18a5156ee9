import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ResourceConfig",
  kind: "singleton",
  called: "resource config",
  stock: () => [{ name: "Resource Config" }],
  source: "inferred",
});
