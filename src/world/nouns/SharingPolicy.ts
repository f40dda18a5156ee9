import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

export default defineNoun({
  noun: "SharingPolicy",
  kind: "keyed",
  called: "sharing policy",
  directory: {
    containers: ["Federation"],
    objectClass: ["top", "msExchSharingPolicy"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    Domains: { kind: "MultiValuedProperty<SharingPolicyDomain>" },
    Default: { onlyOne: true, default: false },
    Enabled: { default: true },
  },
  validate: policyInUse("sharing policy", "Default"),
  stock: () => [
    {
      name: "Default Sharing Policy",
      values: {
        Default: true,
        Domains: ["*:CalendarSharingFreeBusySimple", "Anonymous:CalendarSharingFreeBusyReviewer"],
      },
    },
  ],
  source: "documented",
});
