import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SmimeConfig",
  kind: "singleton",
  called: "smime config",
  // Lists of algorithms with lengths and providers: `6610:56;6801` (documented).
  properties: { OWAEncryptionAlgorithms: { kind: "String" }, OWASigningAlgorithms: { kind: "String" } },
  stock: () => [{ name: "Smime Config" }],
  source: "inferred",
});
