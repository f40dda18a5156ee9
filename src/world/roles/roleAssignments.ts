import type { Values } from "../nouns/defineNoun.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { getRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { createRow, removeRow } from "../nouns/rows/writeRow.ts";
import type { World } from "../World.ts";

/** Assignments of roles to one assignee: a role group, a policy, a user or a group. */
export function assignmentsOf(world: World, assignee: string): readonly NounRow[] {
  const definition = nounNamed("ManagementRoleAssignment");
  if (!definition) return [];
  return listRows(world, definition).filter(({ values }) => values.RoleAssignee === assignee);
}

/** With an assignee its assignments go. */
export function removeAssignments(world: World, assignee: string): void {
  const definition = nounNamed("ManagementRoleAssignment");
  if (definition) for (const each of assignmentsOf(world, assignee)) removeRow(world, definition, each);
}

export function isDelegating({ values }: Pick<NounRow, "values">): boolean {
  return values.RoleAssignmentDelegationType === "DelegatingOrgWide";
}

/** Gives an assignee a role, with the role's own scopes where none are told. */
export function assignRole(
  world: World,
  identity: string,
  assignee: Pick<NounRow, "guid" | "name">,
  type: string,
  values: Values = {},
): void {
  const [roles, assignments] = [nounNamed("ManagementRole"), nounNamed("ManagementRoleAssignment")];
  if (!roles || !assignments) return;
  const role = getRow(world, roles, identity);
  createRow(world, assignments, {
    name: freeAssignmentName(world, role.name, assignee.name),
    values: {
      ...usualScopes(world, role.guid),
      Role: role.guid,
      RoleAssignee: assignee.guid,
      RoleAssigneeType: type,
      RoleAssignmentDelegationType: "Regular",
      ...values,
    },
  });
}

/** The read and write scopes that come with a role: those of its stock assignment. */
export function usualScopes(world: World, role: string): Values {
  const definition = nounNamed("ManagementRoleAssignment");
  const found = definition && listRows(world, definition).find(({ values }) => values.Role === role);
  const scopes = ["RecipientReadScope", "RecipientWriteScope", "ConfigReadScope", "ConfigWriteScope"];
  return Object.fromEntries(
    scopes.map((name) => [
      name,
      found?.values[name] ?? (name.startsWith("Config") ? "OrganizationConfig" : "Organization"),
    ]),
  );
}

/**
 * `ROLE-ASSIGNEE` in at most 64 letters, `ROLE-ASSIGNEE-Delegating` of one that delegates, as setup names its own; where an
 * assignment has that name, with a number behind it (inferred).
 */
export function freeAssignmentName(world: World, role: string, assignee: string, delegates = false): string {
  const definition = nounNamed("ManagementRoleAssignment");
  const taken = new Set(definition ? listRows(world, definition).map(({ name }) => name.toLowerCase()) : []);
  const suffix = delegates ? "-Delegating" : "";
  const usual = `${role}-${assignee}`.slice(0, longestName - suffix.length) + suffix;
  let name = usual;
  for (let number = 1; taken.has(name.toLowerCase()); number++) {
    const end = `-${number}`;
    name = usual.slice(0, longestName - end.length) + end;
  }
  return name;
}

const longestName = 64;
