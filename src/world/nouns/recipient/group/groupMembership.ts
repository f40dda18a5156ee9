import type { World } from "../../../World.ts";
import { nounNamed } from "../../nounNamed.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { relationRows, rowsOfMember } from "../../rows/relations.ts";

/** The relations whose rows are members of a group. */
export const memberships = ["DistributionGroupMember", "RoleGroupMember"];

/** The GUIDs of a group's members. */
export function membersOf({ guid }: Pick<NounRow, "guid">, world: World): readonly string[] {
  return memberships.flatMap((noun) => {
    const definition = nounNamed(noun);
    return definition ? relationRows(world, definition, guid).map(({ name }) => name) : [];
  });
}

/** The GUIDs of the groups that a recipient is a member of. */
export function groupsOf({ guid }: Pick<NounRow, "guid">, world: World): readonly string[] {
  return memberships.flatMap((noun) => rowsOfMember(world, noun, guid).flatMap(({ owner }) => owner ?? []));
}

/** What groups can be filtered by and only some cmdlets show. */
export const memberList = {
  kind: "MultiValuedProperty<ADObjectId>",
  references: "Recipient",
  derive: membersOf,
  hidden: true,
} as const;
