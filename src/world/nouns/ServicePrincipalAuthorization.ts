import { scopeHolds, scopeNamed } from "../roles/managementScopes.ts";
import { assignmentsOf } from "../roles/roleAssignments.ts";
import { wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import managementRole from "./ManagementRole.ts";
import user from "./recipient/User.ts";
import { computedRow } from "./rows/computedRow.ts";
import { getRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";

/** What an application may do by its roles, and whether a mailbox lies in their scopes (documented, with the words of its columns). */
export default defineNoun({
  noun: "ServicePrincipalAuthorization",
  kind: "computed",
  called: "authorization of a service principal",
  verbs: ["Test"],
  tail: "none",
  order: "declaration",
  properties: Object.fromEntries(
    ["RoleName", "GrantedPermissions", "AllowedResourceScope", "ScopeType", "InScope"].map((name) => [
      name,
      { kind: "String" },
    ]),
  ),
  actions: { Test: { on: "ServicePrincipal", takes: ["Resource"], run: test } },
  source: "documented",
});

function test({ world, row, given }: ActionCall): readonly NounRow[] {
  const word = wordGiven(given, "Resource");
  const resource = word === null ? null : getRow(world, user, word);
  return row ? assignmentsOf(world, row.guid).map((assignment) => outcome(world, assignment, resource)) : [];
}

function outcome(world: World, { name, values }: NounRow, resource: NounRow | null): NounRow {
  const role = referencedObject(world, [managementRole.noun], String(values.Role)).name;
  const scope = scopeNamed(world, values.CustomResourceScope);
  const isInScope = scope === null || resource === null || scopeHolds(world, scope, { is: "recipient", row: resource });
  return computedRow(world, "ServicePrincipalAuthorization", name, {
    RoleName: role,
    GrantedPermissions: role.replace(/^Application /, ""),
    AllowedResourceScope: scope?.name ?? "Organization",
    ScopeType: scope === null ? "Organization" : "CustomRecipientScope",
    InScope: resource === null ? "Not Run" : isInScope ? "True" : "False",
  });
}
