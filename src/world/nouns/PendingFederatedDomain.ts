import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PendingFederatedDomain",
  kind: "singleton",
  called: "pending federated domain",
  stock: () => [{ name: "Pending Federated Domain" }],
  source: "inferred",
});
