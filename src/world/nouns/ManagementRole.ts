import { objectNotFound } from "../directory/objectNotFound.ts";
import { unscoped } from "../roles/roleCmdlets.ts";
import { complianceRoles } from "../roles/serviceRoleGroups.ts";
import { stockRoles } from "../roles/stockRoles.ts";
import { hasConnectedTo, latestService } from "../tenant/madeConnections.ts";
import { itemsGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounChange, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { removeRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "ManagementRole",
  tasks: "RbacTasks",
  kind: "keyed",
  called: "management role",
  verbs: ["Get", "New", "Remove"],
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ExchangeRole",
  directory: {
    containers: ["Roles", "RBAC"],
    objectClass: ["top", "msExchRole"],
    exchangeVersion: "0.12 (14.0.451.0)",
  },
  properties: {
    Description: { kind: "String" },
    Parent: { kind: "ADObjectId", references: "ManagementRole" },
    RoleType: { kind: "String" },
    EnabledCmdlets: { kind: "MultiValuedProperty<String>", writable: "new" },
    IsEndUserRole: { kind: "Boolean", default: false },
    // What a cmdlet has follows from the catalogue of the shell, which tells it of each object.
    RoleEntries: { kind: "MultiValuedProperty<String>", default: [] },
    IsRootRole: { kind: "Boolean", derive: ({ values }) => values.Parent === undefined },
  },
  parameters: {
    UnScopedTopLevel: { sets: (value): Values => (value === true ? { RoleType: unscoped } : {}) },
    Recurse: { accepted: "Read where roles below are refused, and go." },
    RoleType: {
      selects: ({ values }, wanted) => String(values.RoleType).toLowerCase() === wordOf(wanted)?.toLowerCase(),
    },
  },
  /** A role of one's own is of its parent's type and begins with all of its entries. */
  presets: ({ Parent }, world): Values => {
    const definition = nounNamed("ManagementRole");
    if (typeof Parent !== "string" || !definition) return {};
    const { values } = getRow(world, definition, Parent);
    return { RoleType: values.RoleType ?? null, IsEndUserRole: values.IsEndUserRole ?? false };
  },
  // Roles of applications are the cloud's, and its service for compliance has its own.
  hidden: (row, _given, world) => isElsewhere(row, world),
  unreachable: (row, world) => (isElsewhere(row, world) ? objectNotFound(world, row.name) : null),
  validate: refusalOf,
  changed: ({ world, before, after, given }) => {
    const definition = nounNamed("ManagementRole");
    if (before && !after && definition)
      for (const child of childRoles(world, before)) removeRow(world, definition, child, given);
  },
  stock: stockRoles,
  source: "documented",
});

function isElsewhere({ name, values }: NounRow, world: World): boolean {
  if (latestService(world) === "Security & Compliance") return !complianceRoles().includes(name);
  return values.IsOfCompliance === true || (values.IsOfCloud === true && !hasConnectedTo(world, "Exchange Online"));
}

function refusalOf({ world, before, after, given }: NounChange) {
  if (after || !before) return null;
  const isUnscoped = before.values.RoleType === unscoped && before.values.Parent === undefined;
  if (isUnscoped && given.get("UnScopedTopLevel") !== true) return nounError("RoleIsUnscoped", { role: before.name });
  if (!isUnscoped && before.values.Parent === undefined) return nounError("BuiltInRole", { role: before.name });
  if (given.get("Recurse") !== true && childRoles(world, before).length > 0)
    return nounError("RoleHasChildren", { role: before.name });
  const assignments = nounNamed("ManagementRoleAssignment");
  const isAssigned = assignments && listRows(world, assignments).some(({ values }) => values.Role === before.guid);
  const isTold = itemsGiven(given, "Force").includes(true);
  return isAssigned && !isTold ? nounError("RoleIsAssigned", { role: before.name }) : null;
}

function childRoles(world: World, { guid }: NounRow): readonly NounRow[] {
  const definition = nounNamed("ManagementRole");
  return definition ? listRows(world, definition).filter(({ values }) => values.Parent === guid) : [];
}
