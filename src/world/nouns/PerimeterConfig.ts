import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PerimeterConfig",
  kind: "singleton",
  called: "perimeter config",
  stock: () => [{ name: "Perimeter Config" }],
  source: "inferred",
});
