import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HybridConfiguration",
  kind: "keyed",
  called: "hybrid configuration",
  directory: {
    containers: ["Hybrid Configuration"],
    objectClass: ["top", "msExchCoexistenceRelationship"],
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    Domains: { kind: "MultiValuedProperty<AutoDiscoverSmtpDomain>" },
    // The list of the reference lacks MoveMailbox, which configurations show (observed, as is the order).
    Features: {
      kind: "MultiValuedProperty<Enumeration>",
      type: "HybridFeature",
      values: [
        ...["FreeBusy", "MoveMailbox", "Mailtips", "MessageTracking", "OwaRedirection", "OnlineArchive", "SecureMail"],
        ...["Centralized", "Photos"],
      ],
      flags: true,
    },
  },
  source: "inferred",
});
