import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IRMConfiguration",
  kind: "singleton",
  called: "IRM configuration",
  stock: () => [{ name: "IRM Configuration" }],
  source: "inferred",
});
