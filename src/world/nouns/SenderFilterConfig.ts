import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SenderFilterConfig",
  kind: "singleton",
  called: "sender filter config",
  directory: {
    containers: ["Message Hygiene", "Transport Settings"],
    objectClass: ["top", "msExchMessageHygieneSenderFilterConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    BlockedSenders: { kind: "MultiValuedProperty<SmtpAddress>" },
    BlockedDomains: { kind: "MultiValuedProperty<SmtpDomain>" },
    BlockedDomainsAndSubdomains: { kind: "MultiValuedProperty<SmtpDomain>" },
  },
  stock: () => [{ name: "SenderFilterConfig", key: "Sender Filter Config" }],
  source: "inferred",
});
