import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FederatedOrganizationIdentifier",
  kind: "singleton",
  called: "federated organization identifier",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.FederatedOrganizationIdWithDomainStatus",
  stock: () => [{ name: "Federation", key: "Federated Organization Identifier" }],
  properties: { Domains: { kind: "MultiValuedProperty<String>" } },
  source: "inferred",
});
