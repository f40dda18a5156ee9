import { defaults } from "./declaration/defaults.ts";
import { defineNoun } from "./defineNoun.ts";
import { connectorSource } from "./mailFlow/connectorSource.ts";
import { wideRange } from "./mailFlow/wideRange.ts";

export default defineNoun({
  noun: "InboundConnector",
  kind: "keyed",
  called: "inbound connector",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantInboundConnector",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ConnectorSource: connectorSource,
    ...defaults({ RequireTls: false }),
    TlsSenderCertificateName: { kind: "String", default: null },
    SenderDomains: { kind: "MultiValuedProperty<AddressSpace>" },
    SenderIPAddresses: { kind: "MultiValuedProperty<IPRange>" },
    EFSkipIPs: { kind: "MultiValuedProperty<IPRange>" },
  },
  // Large networks are no senders of one partner (documented).
  validate: ({ before, after }) => wideRange(before, after, ["SenderIPAddresses"]),
  source: "inferred",
});
