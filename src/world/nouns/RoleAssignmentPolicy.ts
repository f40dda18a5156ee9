import { assignmentsOf, assignRole } from "../roles/roleAssignments.ts";
import { itemsGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { isMailbox } from "./recipient/directory/recipientTypes.ts";
import { policyInUse, setupObject } from "./recipient/mailbox/mailboxPolicies.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";

/** Mailboxes that were given no policy have the one that setup made. */
function setupPolicyInUse({ world, before, after }: NounChange): WorldError | null {
  const usual = setupObject("RoleAssignmentPolicy", "Default Role Assignment Policy")(null, world);
  if (!before || after || before.guid !== usual) return null;
  const isUser = (row: NounRow): boolean => isMailbox(row) && typeof row.values.RoleAssignmentPolicy !== "string";
  return world.store.list(recipients).some(isUser)
    ? recipientError("PolicyInUse", { what: "role assignment policy", policy: before.name })
    : null;
}

export default defineNoun({
  noun: "RoleAssignmentPolicy",
  tasks: "RbacTasks",
  kind: "keyed",
  called: "role assignment policy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.RoleAssignmentPolicy",
  directory: {
    containers: ["Policies", "RBAC"],
    objectClass: ["top", "msExchRBACPolicy"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  order: "declaration",
  properties: {
    IsDefault: { kind: "Boolean", default: false, onlyOne: true },
    Description: { kind: "String" },
    RoleAssignments: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "ManagementRoleAssignment",
      derive: ({ guid }, world) => assignmentsOf(world, guid).map((each) => each.guid),
    },
    AssignedRoles: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "ManagementRole",
      derive: ({ guid }, world) => assignmentsOf(world, guid).map(({ values }) => values.Role ?? null),
    },
  },
  without: ["Roles"],
  parameters: { Roles: { accepted: "The assignments that are made with the policy have them." } },
  // It has to be taken from plans and from roles first (documented for roles).
  keptBy: { MailboxPlan: ["RoleAssignmentPolicy"], ManagementRoleAssignment: ["RoleAssignee"] },
  validate: (change) => policyInUse("role assignment policy")(change) ?? setupPolicyInUse(change),
  changed: ({ world, before, after, given }) => {
    if (before || !after) return;
    for (const role of itemsGiven(given, "Roles")) assignRole(world, wordOf(role) ?? "", after, "RoleAssignmentPolicy");
  },
  stock: () => [{ name: "Default Role Assignment Policy", values: { IsDefault: true } }],
  source: "documented",
});
