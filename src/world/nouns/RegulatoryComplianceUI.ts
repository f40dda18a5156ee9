import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RegulatoryComplianceUI",
  kind: "singleton",
  called: "regulatory compliance UI",
  stock: () => [{ name: "Regulatory Compliance UI" }],
  source: "inferred",
});
