import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { recipientRow } from "../../rows/recipientRow.ts";
import { detailsOf, isOneOf } from "../directory/recipientTypes.ts";
import { recipientError } from "../recipientMessages.ts";

const isRoom = isOneOf("RoomMailbox", "RoomList");

/** A list of rooms has rooms and such lists alone: the refusal of members who are neither. */
export function strangerInRoomList(world: World, group: NounRow, members: readonly string[]): WorldError | null {
  if (detailsOf(group) !== "RoomList") return null;
  const rows = members.flatMap((guid) => recipientRow(world, guid) ?? []);
  const stranger = rows.find((row) => !isRoom(row));
  return stranger ? recipientError("NoRoomForList", { member: stranger.name, group: group.name }) : null;
}
