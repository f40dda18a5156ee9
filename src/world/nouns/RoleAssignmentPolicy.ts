import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailboxPolicies.ts";

export default defineNoun({
  noun: "RoleAssignmentPolicy",
  kind: "keyed",
  called: "role assignment policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.RoleAssignmentPolicy",
  directory: { containers: ["Policies"], objectClass: ["top", "msExchRBACPolicy"], exchangeVersion: "0.1 (8.0.535.0)" },
  properties: { IsDefault: { kind: "Boolean", default: false, onlyOne: true } },
  validate: policyInUse("role assignment policy"),
  stock: () => [{ name: "Default Role Assignment Policy", values: { IsDefault: true } }],
  source: "documented",
});
