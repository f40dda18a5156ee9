import { textList } from "../../../values/text/textList.ts";
import type { World } from "../../../World.ts";
import type { NounDefinition } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { recipientRow } from "../../rows/recipientRow.ts";
import { addRelation, endRelation } from "../../rows/relations.ts";
import { changeRow } from "../../rows/writeRow.ts";
import { isGroup } from "../directory/recipientTypes.ts";
import { recipientError } from "../recipientMessages.ts";
import { membersOf } from "./groupMembership.ts";

export type LinkType = "Members" | "Owners" | "Subscribers";

/** The property of the group that keeps links which are no members'. */
const lists: Readonly<Record<Exclude<LinkType, "Members">, string>> = {
  Owners: "ManagedBy",
  Subscribers: "Subscribers",
};

/** The GUIDs of a Microsoft 365 group's members, owners or subscribers. */
export function linksOf(world: World, group: NounRow, type: LinkType): readonly string[] {
  if (type === "Members") return membersOf(group, world);
  const list = group.values[lists[type]];
  return textList(list);
}

/** Owners and subscribers are members before. */
export function addLink(world: World, group: NounRow, type: LinkType, member: string): void {
  if (type === "Members") {
    requirePerson(world, group, member);
    const made = addRelation(world, noun("DistributionGroupMember"), group.guid, member, {});
    // Who joins is told of everything where the group says so (documented).
    if (made && group.values.AutoSubscribeNewMembers === true)
      addLink(world, recipientRow(world, group.guid) ?? group, "Subscribers", member);
    return;
  }
  if (!membersOf(group, world).includes(member)) throw recipientError("LinkNeedsMember", { type: type.toLowerCase() });
  const now = linksOf(world, group, type);
  if (!now.includes(member)) changeRow(world, noun("UnifiedGroup"), group, { [lists[type]]: [...now, member] });
}

/** A Microsoft 365 group has people for members, and no group (documented: none can be nested in it). */
function requirePerson(world: World, group: NounRow, member: string): void {
  const row = recipientRow(world, member);
  if (row && isGroup(row))
    throw recipientError("LinkIsGroup", { member: row.name, group: String(group.values.DisplayName ?? group.name) });
}

/** A group keeps one owner, and an owner stays a member. */
export function removeLink(world: World, group: NounRow, type: LinkType, member: string): void {
  if (type === "Members") {
    if (linksOf(world, group, "Owners").includes(member)) throw recipientError("OwnerStaysMember");
    endRelation(world, noun("DistributionGroupMember"), group.guid, member, {});
    const subscribers = linksOf(world, group, "Subscribers").filter((each) => each !== member);
    changeRow(world, noun("UnifiedGroup"), group, { Subscribers: subscribers.length > 0 ? subscribers : null });
    return;
  }
  const left = linksOf(world, group, type).filter((each) => each !== member);
  if (type === "Owners" && left.length === 0) throw recipientError("LastOwner");
  changeRow(world, noun("UnifiedGroup"), group, { [lists[type]]: left.length > 0 ? left : null });
}

function noun(name: string): NounDefinition {
  const definition = nounNamed(name);
  if (!definition) throw new Error(`There is no noun ${name}.`);
  return definition;
}
