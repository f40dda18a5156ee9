import type { Given } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import { defaults } from "./declaration/defaults.ts";
import { ranges } from "./declaration/ranges.ts";
import { policyError } from "./messages/policyMessages.ts";
import { addressLists, domainLists } from "./policy/addressLists.ts";
import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";
import { neededSettings } from "./policy/neededSettings.ts";

const common = ["Identity", "Name", "Enabled", "AdminDisplayName", "IsDefault"];
/** What Get- shows with one of its switches (which properties they are is inferred from their names). */
const groups: Readonly<Record<string, readonly string[]>> = {
  Advanced: ["PhishThresholdLevel"],
  Impersonation: [
    ...["ImpersonationProtectionState", "EnableTargetedUserProtection", "EnableMailboxIntelligenceProtection"],
    ...["EnableTargetedDomainsProtection", "EnableOrganizationDomainsProtection", "EnableMailboxIntelligence"],
    ...["EnableSimilarUsersSafetyTips", "EnableSimilarDomainsSafetyTips", "EnableUnusualCharactersSafetyTips"],
    ...["TargetedUserProtectionAction", "TargetedUserQuarantineTag", "MailboxIntelligenceProtectionAction"],
    ...["MailboxIntelligenceQuarantineTag", "TargetedDomainProtectionAction", "TargetedDomainQuarantineTag"],
    ...["TargetedUsersToProtect", "TargetedUserActionRecipients", "MailboxIntelligenceProtectionActionRecipients"],
    ...["TargetedDomainsToProtect", "TargetedDomainActionRecipients", "ExcludedDomains", "ExcludedSenders"],
  ],
  Spoof: [
    ...["AuthenticationFailAction", "SpoofQuarantineTag", "EnableSpoofIntelligence", "EnableViaTag"],
    ...["EnableUnauthenticatedSender", "EnableSuspiciousSafetyTip", "HonorDmarcPolicy", "DmarcRejectAction"],
    ...["DmarcQuarantineAction"],
  ],
};
/** What becomes of mail of somebody who pretends to be another. */
const impersonationActions = ["NoAction", "BccMessage", "Delete", "MoveToJmf", "Quarantine", "Redirect"];
/** Such mail goes to somebody only where the policy says to whom. */
const unknownRecipients = neededSettings(
  ["TargetedUser", "TargetedDomain", "MailboxIntelligence"].flatMap((prefix) =>
    ["Redirect", "BccMessage"].map((value) =>
      prefix === "MailboxIntelligence"
        ? { property: `${prefix}ProtectionAction`, value, setting: `${prefix}ProtectionActionRecipients` }
        : { property: `${prefix}ProtectionAction`, value, setting: `${prefix}ActionRecipients` },
    ),
  ),
);
const asked = { accepted: "Read where the properties are chosen." };

export default defineProtectionPolicy({
  noun: "AntiPhishPolicy",
  called: "anti phish policy",
  directory: {
    containers: ["AntiPhish", "Transport Settings"],
    objectClass: ["top", "msExchHostedContentFilterConfig"],
  },
  builtIn: { name: "Office365 AntiPhish Default", values: { IsDefault: true } },
  rule: "AntiPhishRule",
  properties: {
    ...defaults({
      ...{ EnableTargetedUserProtection: false, EnableMailboxIntelligenceProtection: false },
      ...{ EnableTargetedDomainsProtection: false, EnableOrganizationDomainsProtection: false },
      ...{ EnableFirstContactSafetyTips: false, EnableSimilarUsersSafetyTips: false },
      ...{ EnableSimilarDomainsSafetyTips: false, EnableUnusualCharactersSafetyTips: false },
    }),
    // One action each (observed).
    TargetedUserProtectionAction: { values: impersonationActions, default: "NoAction" },
    TargetedDomainProtectionAction: { values: impersonationActions, default: "NoAction" },
    // The default policy decides by itself (documented).
    ImpersonationProtectionState: { default: ({ values }) => (values.IsDefault === true ? "Automatic" : "Manual") },
    ...ranges({ PhishThresholdLevel: [1, 4] }),
    ...addressLists([
      ...["TargetedUserActionRecipients", "TargetedDomainActionRecipients"],
      ...["MailboxIntelligenceProtectionActionRecipients", "ExcludedSenders"],
    ]),
    ...domainLists(["TargetedDomainsToProtect", "ExcludedDomains"]),
  },
  guard: (change) => {
    const value = textList(change.after?.values.TargetedUsersToProtect).find(
      (each) => !/^[^;]+;[^;@\s]+@[^;@\s]+$/.test(each),
    );
    return value === undefined ? unknownRecipients(change) : policyError("ProtectedUserInvalid", { value });
  },
  parameters: { Advanced: asked, Impersonation: asked, Spoof: asked },
  shown: (given: Given) => {
    const wanted = Object.keys(groups).filter((name) => given.get(name) === true);
    return wanted.length === 0 ? null : [...common, ...wanted.flatMap((name) => groups[name])];
  },
});
