import { databaseTest, serverTest } from "../roles/managementScopes.ts";
import { roleError } from "../roles/roleMessages.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { filterRefusal, unreadable } from "./recipient/directory/filteredObject.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";

export default defineNoun({
  noun: "ManagementScope",
  tasks: "RbacTasks",
  kind: "keyed",
  called: "management scope",
  directory: {
    containers: ["Scopes", "RBAC"],
    objectClass: ["top", "msExchScope"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ManagementScope",
  order: "declaration",
  properties: {
    RecipientRoot: { kind: "ADObjectId", references: "OrganizationalUnit" },
    RecipientFilter: { kind: "String" },
    // A list is a filter that names each of its objects (inferred).
    ServerFilter: {
      kind: "String",
      derive: ({ values }, world) => values.ServerRestrictionFilter ?? filterOf(world, values.ServerList),
    },
    DatabaseFilter: {
      kind: "String",
      derive: ({ values }, world) => values.DatabaseRestrictionFilter ?? filterOf(world, values.DatabaseList),
    },
    ScopeRestrictionType: { kind: "String", derive: restrictionOf },
    Exclusive: { kind: "Boolean", default: false, writable: "new" },
    ...Object.fromEntries(
      ["ServerRestrictionFilter", "ServerList", "DatabaseRestrictionFilter", "DatabaseList"].map((name) => [
        name,
        { hidden: true },
      ]),
    ),
  },
  without: ["RecipientRestrictionFilter"],
  parameters: {
    RecipientRestrictionFilter: "RecipientFilter",
    Exclusive: {
      sets: (value) => ({ Exclusive: value === true }),
      selects: ({ values }, wanted) => (values.Exclusive === true) === (wanted === true),
    },
    Orphan: { selects: (row, wanted, world) => wanted !== true || assignmentsWith(world, row).length === 0 },
  },
  verbs: ["Get", "New", "Remove", "Set"],
  validate(change) {
    const { world, before, after } = change;
    if (before && !after && assignmentsWith(world, before).length > 0)
      return roleError("ScopeInUse", { scope: before.name });
    const isOther = before && after && restrictionOf(before) !== restrictionOf(after);
    const ofRecipients = ["RecipientFilter", "RecipientRoot"].some((name) => (after?.values[name] ?? null) !== null);
    if (before && after && (isOther || (ofRecipients && restrictionOf(after) !== "RecipientScope")))
      return roleError("ScopeKindFixed", { scope: before.name, kind: restrictionOf(before) });
    return filterRefusal(change) ?? (after ? configurationRefusal(world, after) : null);
  },
  source: "inferred",
});

/** The filter of servers or databases can be read. */
function configurationRefusal(world: World, { values }: NounRow): WorldError | null {
  const { ServerRestrictionFilter: servers, DatabaseRestrictionFilter: databases } = values;
  if (typeof servers === "string") return unreadable("server", () => serverTest(world, servers));
  return typeof databases === "string" ? unreadable("database", () => databaseTest(world, databases)) : null;
}

function filterOf(world: World, list: Json | undefined): string | null {
  if (!Array.isArray(list)) return null;
  const names = list.map((guid) => referencedObject(world, [], String(guid)).distinguishedName);
  return names.map((name) => `DistinguishedName -eq '${name}'`).join(" -or ");
}

export function restrictionOf({ values }: NounRow): string {
  if (values.ServerList !== undefined || values.ServerRestrictionFilter !== undefined) return "ServerScope";
  if (values.DatabaseList !== undefined || values.DatabaseRestrictionFilter !== undefined) return "DatabaseScope";
  return "RecipientScope";
}

function assignmentsWith(world: World, { guid }: NounRow): readonly NounRow[] {
  const definition = nounNamed("ManagementRoleAssignment");
  return definition
    ? listRows(world, definition).filter(({ values }) =>
        [values.CustomRecipientWriteScope, values.CustomConfigWriteScope, values.CustomResourceScope].includes(guid),
      )
    : [];
}
