import { ranges } from "./declaration/ranges.ts";
import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedContentFilterPolicy",
  called: "hosted content filter policy",
  directory: {
    containers: ["Hosted Content Filter", "Transport Settings"],
    objectClass: ["top", "msExchHostedContentFilterConfig"],
  },
  builtIn: { name: "Default", values: { IsDefault: true } },
  rule: "HostedContentFilterRule",
  properties: ranges({
    BulkThreshold: [1, 9],
    EndUserSpamNotificationFrequency: [1, 15],
    QuarantineRetentionPeriod: [1, 30],
  }),
});
