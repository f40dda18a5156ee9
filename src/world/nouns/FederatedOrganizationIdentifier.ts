import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FederatedOrganizationIdentifier",
  kind: "singleton",
  called: "federated organization identifier",
  stock: () => [{ name: "Federated Organization Identifier" }],
  properties: { Domains: { kind: "MultiValuedProperty<String>" } },
  source: "inferred",
});
