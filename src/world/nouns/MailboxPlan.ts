import { nameGuid } from "../../base/nameGuid.ts";
import { getOrganization } from "../Organization.ts";
import { defineNoun, type StockObject, type Values } from "./defineNoun.ts";
import { beyondLicence, largestMessage, licensedValues, longestKept } from "./recipient/mailbox/mailboxPlanValues.ts";
import { quotaRefusal } from "./recipient/mailbox/quotaOrder.ts";

const gigabyte = 2 ** 30;

/** The plans of a tenant, with the sizes of their mailboxes in GB (documented). */
const plans: readonly (readonly [name: string, warning: number, send: number, receive: number])[] = [
  ["ExchangeOnlineEnterprise", 98, 99, 100],
  ["ExchangeOnline", 49, 49.5, 50],
  ["ExchangeOnlineEssentials", 14.5, 14.75, 15],
  ["ExchangeOnlineDeskless", 1.8, 1.9, 2],
];

/** What new mailboxes of a licence get. */
export default defineNoun({
  noun: "MailboxPlan",
  kind: "keyed",
  called: "mailbox plan",
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.MailboxPlan",
  identity: ["DisplayName"],
  properties: {
    DisplayName: { kind: "String" },
    Alias: { kind: "String", derive: ({ name }) => name },
    IsDefault: { kind: "Boolean", onlyOne: true, default: false },
    RetainDeletedItemsFor: { default: "14.00:00:00", range: ["00:00:00", longestKept] },
    MaxSendSize: { range: [0, largestMessage], default: 35 * 2 ** 20 },
    MaxReceiveSize: { range: [0, largestMessage], default: 36 * 2 ** 20 },
    RecipientLimits: { default: 500 },
  },
  parameters: {
    IsDefault: { sets: (value): Values => (value === true ? { IsDefault: true } : {}) },
    AllMailboxPlanReleases: { accepted: "Every plan has one release." },
  },
  validate: ({ world, before, after }) =>
    after
      ? (quotaRefusal(after.values) ?? beyondLicence(before, after, licensedValues(world, { MailboxPlan: after.guid })))
      : null,
  stock: (world) =>
    plans.map(
      ([name, warning, send, receive], at): StockObject => ({
        name: `${name}-${nameGuid(getOrganization(world).guid, "MailboxPlan", name)}`,
        values: {
          DisplayName: name,
          IsDefault: at === 0,
          IssueWarningQuota: Math.round(warning * gigabyte),
          ProhibitSendQuota: Math.round(send * gigabyte),
          ProhibitSendReceiveQuota: Math.round(receive * gigabyte),
        },
      }),
    ),
  source: "documented",
});
