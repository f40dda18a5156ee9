import { defaults } from "./declaration/defaults.ts";
import { defineNoun } from "./defineNoun.ts";
import { connectorSource } from "./mailFlow/connectorSource.ts";
import { wideRange } from "./mailFlow/wideRange.ts";
import { policyError } from "./messages/policyMessages.ts";

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
  // Large networks are no senders of one partner, and what a certificate restricts names it (documented).
  validate: ({ before, after }) =>
    wideRange(before, after, ["SenderIPAddresses"]) ??
    (after?.values.RestrictDomainsToCertificate === true && !after.values.TlsSenderCertificateName
      ? policyError("CertificateNameMissing")
      : null),
  source: "inferred",
});
