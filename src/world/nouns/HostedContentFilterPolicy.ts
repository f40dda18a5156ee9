import { ranges } from "./declaration/ranges.ts";
import type { Values } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
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
  guard: ({ after }) => (after ? actionRefusal(after.values) : null),
});

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

function actionRefusal(values: Values) {
  for (const property of actions) {
    const action = String(values[property] ?? "");
    const setting = settings[action];
    if (setting !== undefined && [values[setting] ?? ""].flat().join("") === "")
      return policyError("ActionNeedsSetting", { action, property, setting });
  }
  return null;
}
