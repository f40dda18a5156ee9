import { defineNoun } from "./defineNoun.ts";

/** What a device does that may have it blocked for a while: one object for each behavior, which setup makes (documented). */
export default defineNoun({
  noun: "ActiveSyncDeviceAutoblockThreshold",
  kind: "keyed",
  called: "active sync device autoblock threshold",
  order: "declaration",
  properties: {
    BehaviorType: { kind: "String", derive: ({ name }) => name },
    // Nothing blocks a device until somebody sets limits (inferred).
    BehaviorTypeIncidenceLimit: { default: 0 },
    BehaviorTypeIncidenceDuration: { default: "00:00:00" },
    DeviceBlockDuration: { default: "00:00:00" },
    AdminEmailInsert: { kind: "String" },
  },
  stock: () =>
    [
      ...["UserAgentsChanges", "RecentCommands", "Watsons", "OutOfBudgets", "SyncCommands"],
      ...["EnableNotificationEmail", "CommandFrequency"],
    ].map((name) => ({ name })),
  source: "inferred",
});
