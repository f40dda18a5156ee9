import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncMailboxPolicy",
  kind: "keyed",
  called: "active sync mailbox policy",
  verbs: ["Get", "New", "Remove", "Set"],
  // As the policies of the same devices under their later name.
  properties: {
    MaxInactivityTimeDeviceLock: { kind: "Unlimited<EnhancedTimeSpan>", default: "Unlimited" },
  },
  source: "inferred",
});
