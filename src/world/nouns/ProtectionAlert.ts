import { defineNoun } from "./defineNoun.ts";
import { addressLists } from "./policy/addressLists.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "ProtectionAlert",
  kind: "keyed",
  called: "protection alert",
  verbs: ["Get", "New", "Remove", "Set"],
  // Minutes, and events in them (documented).
  properties: {
    ...addressLists(["NotifyUser"]),
    NotificationEnabled: { default: true },
    Threshold: { range: [3, 2_147_483_647] },
    TimeWindow: { range: [60, 2_147_483_647] },
  },
  ...complianceRule("ProtectionAlert"),
  source: "inferred",
});
