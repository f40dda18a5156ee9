import { isOneOf } from "../nouns/recipient/directory/recipientTypes.ts";
import { departRestriction } from "../nouns/recipient/group/departRestriction.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { stockGuid } from "../nouns/rows/stockGuid.ts";
import type { Given } from "../values/given.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { roleError } from "./roleMessages.ts";
import { accountOf, administratorGuid } from "./signedInAccount.ts";
import { isManagedBy } from "./writeScope.ts";

/**
 * Whoever is not a manager of a group changes it with -BypassSecurityGroupManagerCheck only, which few roles have
 * (documented with the cmdlets). The account with every right needs it for security groups alone.
 */
export function managerRefusal(world: World, group: NounRow, given: Given): WorldError | null {
  if (given.get("BypassSecurityGroupManagerCheck") === true) return null;
  const account = accountOf(world);
  const isManager = account
    ? isManagedBy(withManagers(world, group), account.rights.principals)
    : !isSecurityGroup(group) || isManagedBySetup(world, managersOf(world, group));
  return isManager ? null : roleError("NotManagerOfGroup");
}

const isSecurityGroup = isOneOf("MailUniversalSecurityGroup", "UniversalSecurityGroup");

/** Whoever set the organisation up manages what nobody else manages, and what its role group does. */
function isManagedBySetup(world: World, managers: readonly string[]): boolean {
  const own = [administratorGuid(world), stockGuid(world, "Recipient", "Organization Management")];
  return managers.length === 0 || managers.some((manager) => own.includes(manager));
}

/** The same for its members: of an open group everybody joins and leaves alone. */
export function memberRefusal(
  world: World,
  group: NounRow,
  change: { readonly joins: boolean; readonly members: readonly string[] },
  given: Given,
): WorldError | null {
  const restriction = change.joins
    ? (group.values.MemberJoinRestriction ?? "Closed")
    : (group.values.MemberDepartRestriction ?? departRestriction(group));
  const own = accountOf(world)?.row.guid;
  const isOwn = change.members.length === 1 && change.members[0] === own;
  const isOpen = restriction === "Open" && group.values.RecipientTypeDetails !== "RoleGroup";
  return isOwn && isOpen ? null : managerRefusal(world, group, given);
}

/** Role groups are managed by Organization Management where nobody else is told (documented with New-RoleGroup). */
export function managersOf(world: World, { values }: Pick<NounRow, "values">): readonly string[] {
  if (Array.isArray(values.ManagedBy)) return values.ManagedBy.map(String);
  const isRoleGroup = /RoleGroup$/.test(String(values.RecipientTypeDetails));
  return isRoleGroup ? [stockGuid(world, "Recipient", "Organization Management")] : [];
}

function withManagers(world: World, group: NounRow): Pick<NounRow, "values"> {
  return { values: { ManagedBy: managersOf(world, group) } };
}
