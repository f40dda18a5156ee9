import { memberRefusal } from "../../roles/groupManagers.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { RelationRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { detailsOf, isOneOf } from "../recipient/directory/recipientTypes.ts";
import { recipientError } from "../recipient/recipientMessages.ts";
import { findRow } from "../rows/findRow.ts";
import { type NounRow, recipients } from "../rows/NounRow.ts";

/** Members of a group are its managers' business. */
export function memberGuard(groups: string): NonNullable<RelationRule["guard"]> {
  return ({ world, owner, given, ...change }) => {
    const definition = nounNamed(groups);
    const group = definition && findRow(world, definition, owner);
    if (!group) return null;
    return (
      memberRefusal(world, group, change, given) ??
      (change.joins ? (selfRefusal(group, change.members) ?? roomRefusal(world, group, change.members)) : null)
    );
  };
}

/** The directory lets no group be a member of itself. */
function selfRefusal(group: NounRow, members: readonly string[]): WorldError | null {
  return members.includes(group.guid) ? recipientError("GroupInItself", { group: group.name }) : null;
}

const isRoom = isOneOf("RoomMailbox", "RoomList");

/** A list of rooms has rooms and such lists alone. */
function roomRefusal(world: World, group: NounRow, members: readonly string[]): WorldError | null {
  if (detailsOf(group) !== "RoomList") return null;
  const rows = members.flatMap((guid) => world.store.get(recipients, guid) ?? []);
  const stranger = rows.find((row) => !isRoom(row));
  return stranger ? recipientError("NoRoomForList", { member: stranger.name, group: group.name }) : null;
}
