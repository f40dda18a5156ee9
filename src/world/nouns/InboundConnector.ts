import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "InboundConnector",
  kind: "keyed",
  called: "inbound connector",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantInboundConnector",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    TlsSenderCertificateName: { kind: "String", default: null },
    SenderIPAddresses: { kind: "MultiValuedProperty<IPRange>" },
    EFSkipIPs: { kind: "MultiValuedProperty<IPRange>" },
  },
  source: "inferred",
});
