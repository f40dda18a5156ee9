import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

const setupPolicy = "Default";

export default defineNoun({
  noun: "OwaMailboxPolicy",
  kind: "keyed",
  called: "Outlook Web App mailbox policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.OwaMailboxPolicy",
  directory: {
    containers: ["OWA Mailbox Policies"],
    objectClass: ["top", "msExchOWAMailboxPolicy"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    DefaultTheme: { maximumLength: 255, ifKnown: true },
    // In the parameters of earlier pages, and in what tenants show.
    ThirdPartyFileProvidersEnabled: { kind: "Boolean", default: false, products: "O" },
    IsDefault: { kind: "Boolean", default: false, onlyOne: true },
  },
  serviceName: ({ name }) => (name === setupPolicy ? "OwaMailboxPolicy-Default" : null),
  keptBy: { CASMailboxPlan: ["OwaMailboxPolicy"] },
  validate: policyInUse("Outlook Web App mailbox policy"),
  stock: () => [{ name: setupPolicy, values: { IsDefault: true } }],
  source: "documented",
});
