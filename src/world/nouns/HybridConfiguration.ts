import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HybridConfiguration",
  kind: "keyed",
  called: "hybrid configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    // The list of the reference lacks MoveMailbox, which configurations show (observed).
    Features: {
      kind: "MultiValuedProperty<Enumeration>",
      type: "HybridFeature",
      values: [
        ...["OnlineArchive", "FreeBusy", "MailTips", "MessageTracking", "OWARedirection", "SecureMail", "Centralized"],
        ...["Photos", "MoveMailbox"],
      ],
    },
  },
  source: "inferred",
});
