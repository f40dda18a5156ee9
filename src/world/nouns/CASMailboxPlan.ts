import { defineNoun, type StockObject } from "./defineNoun.ts";
import mailboxPlan from "./MailboxPlan.ts";
import { defaultObject } from "./recipient/mailbox/mailboxPolicies.ts";

/** What clients may do with new mailboxes of a licence: one for each mailbox plan, called like it (documented). */
export default defineNoun({
  noun: "CASMailboxPlan",
  kind: "keyed",
  called: "CAS mailbox plan",
  type: "Microsoft.Exchange.Data.Directory.Management.CASMailboxPlan",
  identity: ["DisplayName"],
  properties: {
    DisplayName: { kind: "String" },
    ...Object.fromEntries(["ECPEnabled", "MAPIEnabled", "OWAEnabled"].map((name) => [name, { default: true }])),
    EwsEnabled: { kind: "Boolean", default: null },
    OwaMailboxPolicy: { default: defaultObject("OwaMailboxPolicy", "IsDefault") },
  },
  stock: (world) =>
    (mailboxPlan.stock?.(world, "") ?? []).map(
      ({ name, values }): StockObject => ({ name, values: { DisplayName: values?.DisplayName ?? name } }),
    ),
  source: "inferred",
});
