import { textList } from "../values/text/textList.ts";
import { defaults } from "./declaration/defaults.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { connectorSource } from "./mailFlow/connectorSource.ts";
import { foreignDomain } from "./mailFlow/foreignDomain.ts";
import { wideRange } from "./mailFlow/wideRange.ts";
import { policyError } from "./messages/policyMessages.ts";
import { addressLists } from "./policy/addressLists.ts";

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
    SenderDomains: { kind: "MultiValuedProperty<SenderDomain>" },
    SenderIPAddresses: { kind: "MultiValuedProperty<IPRange>" },
    ...addressLists(["ScanAndDropRecipients"]),
    EFSkipIPs: { kind: "MultiValuedProperty<IPRange>" },
  },
  // Large networks are no senders of one partner (documented).
  validate: ({ world, before, after }) =>
    wideRange(before, after, ["SenderIPAddresses"]) ??
    foreignDomain(world, after, "AssociatedAcceptedDomains") ??
    (after && restrictionRefusal(after.values)),
  source: "inferred",
});

/** What restricts a connector, it names (documented). */
function restrictionRefusal(values: Values) {
  if (values.RestrictDomainsToCertificate === true && !values.TlsSenderCertificateName)
    return policyError("CertificateNameMissing");
  return values.RestrictDomainsToIPAddresses === true && textList(values.SenderIPAddresses).length === 0
    ? policyError("SenderAddressesMissing")
    : null;
}
