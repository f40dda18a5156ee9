import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

export default defineNoun({
  noun: "MobileDeviceMailboxPolicy",
  kind: "keyed",
  called: "mobile device mailbox policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.MobileMailboxPolicy",
  directory: {
    containers: ["Mobile Mailbox Policies"],
    objectClass: ["top", "msExchRecipientTemplate", "msExchMobileMailboxPolicy"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    // Ranges are documented.
    MinPasswordLength: { range: [1, 16], nullable: true },
    MinPasswordComplexCharacters: { range: [1, 4] },
    PasswordHistory: { range: [0, 50] },
    MaxInactivityTimeLock: { range: ["00:01:00", "01:00:00"] },
    MaxPasswordFailedAttempts: { range: [4, 16] },
    PasswordExpiration: { range: ["1.00:00:00", "730.00:00:00"] },
    IsDefault: { kind: "Boolean", default: false, onlyOne: true },
    WSSAccessEnabled: { kind: "Boolean", default: true },
    ApprovedApplicationList: { kind: "MultiValuedProperty<String>" },
    UNCAccessEnabled: { kind: "Boolean", default: true },
  },
  validate: policyInUse("mobile device mailbox policy"),
  stock: () => [{ name: "Default", values: { IsDefault: true } }],
  source: "documented",
});
