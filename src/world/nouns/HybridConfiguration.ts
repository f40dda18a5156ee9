import { defineNoun } from "./defineNoun.ts";
import { foreignDomain } from "./mailFlow/foreignDomain.ts";
import { rowServesAs } from "./server/rowServesAs.ts";

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
    // Each is a server of the role that it is named for (inferred).
    EdgeTransportServers: { accepts: rowServesAs("Edge") },
    ReceivingTransportServers: { accepts: rowServesAs("HubTransport") },
    SendingTransportServers: { accepts: rowServesAs("HubTransport") },
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
  // It is for domains of the organisation (documented).
  validate: ({ world, after, given }) =>
    given.has("Domains") ? foreignDomain(world, after, "Domains", (each) => each.replace(/^autod:/i, "")) : null,
  source: "inferred",
});
