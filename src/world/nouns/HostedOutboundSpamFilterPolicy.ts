import { ranges } from "./declaration/ranges.ts";
import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedOutboundSpamFilterPolicy",
  called: "hosted outbound spam filter policy",
  builtIn: { name: "Default", values: { IsDefault: true } },
  rule: "HostedOutboundSpamFilterRule",
  properties: {
    Enabled: { kind: "Boolean", default: true },
    ...ranges({
      RecipientLimitExternalPerHour: [0, 10_000],
      RecipientLimitInternalPerHour: [0, 10_000],
      RecipientLimitPerDay: [0, 10_000],
    }),
  },
});
