import { objectNotFound } from "../../directory/objectNotFound.ts";
import { getOrganization } from "../../Organization.ts";
import { managerRefusal, managersOf } from "../../roles/groupManagers.ts";
import { assignmentsOf, assignRole, isDelegating, removeAssignments } from "../../roles/roleAssignments.ts";
import { complianceRoles, isGroupOfShell, isServiceGroup, madeGroupType } from "../../roles/serviceRoleGroups.ts";
import { stockRoleGroups } from "../../roles/stockRoles.ts";
import { type Given, wordGiven } from "../../values/given.ts";
import { identityWord, itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { NounChange, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { getRow, rowsNamed } from "../rows/findRow.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { addRelation, newMember } from "../rows/relations.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf, serviceGroups } from "./directory/recipientTypes.ts";
import { membersOf } from "./group/groupMembership.ts";
import { strangeOwner } from "./group/groupOwners.ts";

const scopes = {
  CustomRecipientWriteScope: "RecipientWriteScope",
  CustomConfigWriteScope: "ConfigWriteScope",
} as const;
const ofAssignments = { accepted: "The assignments that are made with the group have it." };

export default defineRecipient({
  noun: "RoleGroup",
  tasks: "RbacTasks",
  called: "role group",
  accepts: isOneOf("RoleGroup", ...serviceGroups),
  resolve: (world, identity) => rowsNamed(world, groupsOfShell(world), identity),
  hidden: ({ name, values }, _given, world) => !isGroupOfShell(name, values.RecipientTypeDetails, world),
  verbs: ["Get", "New", "Set", "Remove"],
  directory: { containers: [], objectClass: ["top", "group"], exchangeVersion: "0.10 (14.0.100.0)" },
  properties: {
    Roles: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "ManagementRole",
      derive: (row, world) => rolesTold(row) ?? regular(world, row).map(({ values }) => values.Role ?? null),
    },
    RoleAssignments: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "ManagementRoleAssignment",
      derive: (row, world) =>
        rolesTold(row)?.map((role) => `${role}-${row.name}`) ?? assignmentsOf(world, row.guid).map(({ guid }) => guid),
    },
    Members: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "Recipient",
      derive: membersOf,
    },
    ManagedBy: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "Recipient",
      default: (row, world) => managersOf(world, row),
    },
    LinkedGroup: { kind: "String", default: null },
    RoleGroupType: { kind: "String", default: "Standard" },
    SamAccountName: { kind: "String" },
    Description: { kind: "String" },
  },
  parameters: {
    ShowPartnerLinked: { selects: ({ values }, wanted) => wanted !== true || values.RoleGroupType === "PartnerLinked" },
    Roles: ofAssignments,
    CustomRecipientWriteScope: ofAssignments,
    CustomConfigWriteScope: ofAssignments,
    Members: { accepted: "They are members of the group that is made." },
    // The other forest is not asked: the group is taken as named.
    LinkedForeignGroup: { sets: (value) => ({ LinkedGroup: wordOf(value), RoleGroupType: "Linked" }) },
    LinkedDomainController: { accepted: "The other forest is not asked." },
    Id: { accepted: "Read where the group gets its GUID." },
    BypassSecurityGroupManagerCheck: { accepted: "What managers may is asked with it." },
    RecipientOrganizationalUnitScope: ofAssignments,
  },
  // All role groups lie in the unit that setup makes for them.
  presets: (values, world, given) => ({
    parent: `OU=Microsoft Exchange Security Groups,${getOrganization(world).domainDistinguishedName}`,
    RecipientTypeDetails: madeGroupType(world),
    ...(madeGroupType(world) === "RoleGroup" ? {} : { RoleNames: rolesGiven(world, given) }),
    SamAccountName: values.SamAccountName ?? wordGiven(given, "Name"),
  }),
  guid: (given) => wordGiven(given, "Id")?.toLowerCase() ?? null,
  validate: ({ world, before, after, given }) => {
    const owner = after && given.has("ManagedBy") ? strangeOwner(world, after) : null;
    if (owner || !before) return owner;
    const isBuiltIn = !after && isOfSetup(world, before);
    return isBuiltIn ? nounError("BuiltInRoleGroup", { group: before.name }) : managerRefusal(world, before, given);
  },
  changed: madeOrGone,
  source: "documented",
});

/** The role groups that the shell's cmdlets know. */
function groupsOfShell(world: World): readonly NounRow[] {
  const groups = nounNamed("RoleGroup");
  return (groups ? listRows(world, groups) : []).filter(({ name, values }) =>
    isGroupOfShell(name, values.RecipientTypeDetails, world),
  );
}

/** The roles of a group that a service keeps: they are named, where servers have assignments. */
function rolesTold({ values: { RoleNames } }: NounRow): readonly string[] | null {
  return Array.isArray(RoleNames) ? RoleNames.map(String) : null;
}

function rolesGiven(world: World, given: Given): readonly string[] {
  return words(given.get("Roles")).map((word) => {
    const found = complianceRoles().find((each) => each.toLowerCase() === word.toLowerCase());
    if (found === undefined) throw objectNotFound(world, word);
    return found;
  });
}

function isOfSetup(world: World, { guid, name, values }: NounRow): boolean {
  return values.RecipientTypeDetails === "RoleGroup"
    ? stockRoleGroups(world).some((each) => each.name === name)
    : isServiceGroup(world, guid);
}

function regular(world: World, { guid }: NounRow): readonly NounRow[] {
  return assignmentsOf(world, guid).filter((each) => !isDelegating(each));
}

/** A new group gets its roles and members; with a group its assignments go. */
function madeOrGone({ world, before, after, given }: NounChange): void {
  if (before && !after) removeAssignments(world, before.guid);
  if (before || !after) return;
  const values = scopesOf(world, given);
  if (rolesTold(after) === null)
    for (const role of words(given.get("Roles"))) assignRole(world, role, after, "RoleGroup", values);
  const members = nounNamed("RoleGroupMember");
  if (!members) return;
  for (const member of words(given.get("Members")))
    addRelation(world, members, after.guid, newMember(world, members, member).key, {});
}

function scopesOf(world: World, given: Given): Values {
  const definition = nounNamed("ManagementScope");
  const values: Record<string, string> = {};
  const unit = wordGiven(given, "RecipientOrganizationalUnitScope");
  const units = nounNamed("OrganizationalUnit");
  if (unit !== null && units) {
    values.CustomRecipientWriteScope = getRow(world, units, unit).guid;
    values.RecipientWriteScope = "OU";
  }
  for (const [parameter, kind] of Object.entries(scopes)) {
    const word = wordGiven(given, parameter);
    if (word === null || !definition) continue;
    values[parameter] = getRow(world, definition, word).guid;
    values[kind] = kind === "ConfigWriteScope" ? "CustomConfigScope" : "CustomRecipientScope";
  }
  return values;
}

function words(value: ScriptValue | undefined): string[] {
  return itemsOf(value ?? null).map((each) => identityWord(each) ?? "");
}
