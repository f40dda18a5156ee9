import { textList } from "../values/text/textList.ts";
import { defineNoun } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";

export default defineNoun({
  noun: "InboundConnector",
  kind: "keyed",
  called: "inbound connector",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantInboundConnector",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    TlsSenderCertificateName: { kind: "String", default: null },
    SenderDomains: { kind: "MultiValuedProperty<AddressSpace>" },
    SenderIPAddresses: { kind: "MultiValuedProperty<IPRange>" },
    EFSkipIPs: { kind: "MultiValuedProperty<IPRange>" },
  },
  // Large networks are no senders of one partner (documented).
  validate({ before, after }) {
    const known = textList(before?.values.SenderIPAddresses);
    const range = textList(after?.values.SenderIPAddresses).find(
      (each) => !known.includes(each) && Number(/\/(\d+)$/.exec(each)?.[1] ?? 32) < 24,
    );
    return range === undefined ? null : policyError("SenderRangeTooWide", { range });
  },
  source: "inferred",
});
