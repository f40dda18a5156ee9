import { defineNoun, type Values } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";
import { quotaRefusal } from "./recipient/mailbox/quotaOrder.ts";

const gigabyte = 2 ** 30;
/** What a policy has that names no quota (observed). */
const usual: Values = { IssueWarningQuota: 49 * gigabyte, ProhibitSendReceiveQuota: 50 * gigabyte };

export default defineNoun({
  noun: "SiteMailboxProvisioningPolicy",
  kind: "keyed",
  called: "site mailbox provisioning policy",
  directory: {
    containers: ["Team Mailbox Provisioning Policies"],
    objectClass: ["top", "msExchRecipientTemplate", "msExchTeamMailboxProvisioningPolicy"],
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { AliasPrefix: { maximumLength: 8 }, IsDefault: { onlyOne: true, default: false } },
  // A prefix of its own takes the usual one away (documented).
  presets: ({ AliasPrefix }): Values => (typeof AliasPrefix === "string" ? { DefaultAliasPrefixEnabled: false } : {}),
  validate: (change) =>
    policyInUse("site mailbox provisioning policy")(change) ??
    (change.after ? quotaRefusal({ ...usual, ...change.after.values }) : null),
  stock: () => [{ name: "Default", values: { IsDefault: true } }],
  source: "documented",
});
