import { textList } from "../../../values/text/textList.ts";
import type { World } from "../../../World.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import { type NounRow, recipients } from "../../rows/NounRow.ts";
import { rowValueNamed } from "../../rows/rowValueNamed.ts";
import { detailsOf, isOneOf, mailGroups, plainGroups, unifiedGroups } from "../directory/recipientTypes.ts";
import { membersOf } from "./groupMembership.ts";

const isGroup = isOneOf(...mailGroups, ...plainGroups, ...unifiedGroups, "DynamicDistributionGroup");

/** Why a list can't become a group of Microsoft 365; empty: it can (documented which; texts inferred). */
export function upgradeObstacle(world: World, row: NounRow): string {
  if (row.values.MigratedTo !== undefined) return "The group has been migrated already.";
  const owners = ownersOf(world, row);
  if (owners.length === 0) return "The group has no owner.";
  if (owners.length > 100) return "The group has more than 100 owners.";
  const nested = membersOf(row, world).some((guid) => {
    const member = world.store.get(recipients, guid);
    return member !== undefined && isGroup(member);
  });
  if (nested) return "The group has other groups as members.";
  return row.values.RecipientTypeDetails === "MailUniversalDistributionGroup"
    ? ""
    : "The group isn't a distribution list.";
}

/** Who of a list's managers can own a group: a role group owns none (inferred). */
export function ownersOf(world: World, { values }: NounRow): readonly string[] {
  const recipient = nounNamed("Recipient");
  return textList(values.ManagedBy).filter((guid) => {
    const owner = recipient ? findRow(world, recipient, guid) : null;
    return owner === null || detailsOf(owner) !== "RoleGroup";
  });
}

/** A list that somebody can't join or leave becomes a private group (documented). */
export function accessTypeFor(world: World, list: NounRow): string {
  const definition = nounNamed("DistributionGroup");
  const restrictions = ["MemberJoinRestriction", "MemberDepartRestriction"];
  const isClosed = restrictions.some((name) => definition && rowValueNamed(world, definition, list, name) === "Closed");
  return isClosed ? "Private" : "Public";
}
