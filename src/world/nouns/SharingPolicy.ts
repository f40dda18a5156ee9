import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailboxPolicies.ts";

export default defineNoun({
  noun: "SharingPolicy",
  kind: "keyed",
  called: "sharing policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.SharingPolicy",
  directory: {
    containers: ["Federation"],
    objectClass: ["top", "msExchSharingPolicy"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    Name: { kind: "String", default: ({ name }) => name },
    Domains: { kind: "MultiValuedProperty<String>" },
    Enabled: { kind: "Boolean", default: true },
    Default: { kind: "Boolean", default: false, onlyOne: true },
  },
  validate: policyInUse("sharing policy", "Default"),
  stock: () => [
    {
      name: "Default Sharing Policy",
      values: {
        Domains: ["Anonymous:CalendarSharingFreeBusyReviewer", "*:CalendarSharingFreeBusySimple"],
        Default: true,
      },
    },
  ],
  source: "documented",
});
