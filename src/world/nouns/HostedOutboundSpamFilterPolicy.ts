import { ranges } from "./declaration/ranges.ts";
import { addressLists } from "./policy/addressLists.ts";
import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";
import { neededSettings, switchesNeeding } from "./policy/neededSettings.ts";

export default defineProtectionPolicy({
  noun: "HostedOutboundSpamFilterPolicy",
  called: "hosted outbound spam filter policy",
  builtIn: { name: "Default", values: { IsDefault: true } },
  rule: "HostedOutboundSpamFilterRule",
  guard: neededSettings(
    switchesNeeding({
      NotifyOutboundSpam: "NotifyOutboundSpamRecipients",
      BccSuspiciousOutboundMail: "BccSuspiciousOutboundAdditionalRecipients",
    }),
  ),
  properties: {
    Enabled: { kind: "Boolean", default: true },
    ...addressLists(["BccSuspiciousOutboundAdditionalRecipients", "NotifyOutboundSpamRecipients"]),
    ...ranges({
      RecipientLimitExternalPerHour: [0, 10_000],
      RecipientLimitInternalPerHour: [0, 10_000],
      RecipientLimitPerDay: [0, 10_000],
    }),
  },
});
