import { assignmentsOf, assignRole } from "../roles/roleAssignments.ts";
import { itemsOf, wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { policyInUse } from "./recipient/mailboxPolicies.ts";
import { removeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "RoleAssignmentPolicy",
  kind: "keyed",
  called: "role assignment policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.RoleAssignmentPolicy",
  directory: { containers: ["Policies"], objectClass: ["top", "msExchRBACPolicy"], exchangeVersion: "0.1 (8.0.535.0)" },
  properties: {
    IsDefault: { kind: "Boolean", default: false, onlyOne: true },
    AssignedRoles: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "ManagementRole",
      derive: ({ guid }, world) => assignmentsOf(world, guid).map(({ values }) => values.Role ?? null),
    },
    Roles: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "ManagementRole",
      derive: ({ guid }, world) => assignmentsOf(world, guid).map(({ values }) => values.Role ?? null),
    },
  },
  parameters: { Roles: { accepted: "The assignments that are made with the policy have them." } },
  validate: policyInUse("role assignment policy"),
  changed: ({ world, before, after, given }) => {
    const assignments = nounNamed("ManagementRoleAssignment");
    if (before && !after && assignments)
      for (const each of assignmentsOf(world, before.guid)) removeRow(world, assignments, each);
    if (before || !after) return;
    for (const role of itemsOf(given.get("Roles") ?? null))
      assignRole(world, wordOf(role) ?? "", after, "RoleAssignmentPolicy");
  },
  stock: () => [{ name: "Default Role Assignment Policy", values: { IsDefault: true } }],
  source: "documented",
});
