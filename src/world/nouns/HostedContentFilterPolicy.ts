import { ranges } from "./declaration/ranges.ts";
import { addressLists, domainLists } from "./policy/addressLists.ts";
import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";
import { neededSettings } from "./policy/neededSettings.ts";

/** What some actions need to be told (documented). */
const settings: Readonly<Record<string, string>> = {
  Redirect: "RedirectToRecipients",
  AddXHeader: "AddXHeaderValue",
  ModifySubject: "ModifySubjectValue",
};

const actions = [
  "SpamAction",
  "HighConfidenceSpamAction",
  "PhishSpamAction",
  "HighConfidencePhishAction",
  "BulkSpamAction",
];

export default defineProtectionPolicy({
  noun: "HostedContentFilterPolicy",
  called: "hosted content filter policy",
  directory: {
    containers: ["Hosted Content Filter", "Transport Settings"],
    objectClass: ["top", "msExchHostedContentFilterConfig"],
  },
  builtIn: { name: "Default", values: { IsDefault: true } },
  rule: "HostedContentFilterRule",
  properties: {
    ...ranges({
      BulkThreshold: [1, 9],
      EndUserSpamNotificationFrequency: [1, 15],
      QuarantineRetentionPeriod: [1, 30],
    }),
    ...addressLists(["AllowedSenders", "BlockedSenders", "RedirectToRecipients", "TestModeBccToRecipients"]),
    // Codes of ISO 639 and 3166 (documented); the refusal of others is inferred.
    LanguageBlockList: { kind: "MultiValuedProperty<LanguageCode>" },
    RegionBlockList: { kind: "MultiValuedProperty<RegionCode>" },
    ...domainLists(["AllowedSenderDomains", "BlockedSenderDomains"]),
  },
  guard: neededSettings(
    actions.flatMap((property) => Object.entries(settings).map(([value, setting]) => ({ property, value, setting }))),
  ),
});
