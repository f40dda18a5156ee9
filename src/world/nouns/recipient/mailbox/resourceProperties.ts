import { textList } from "../../../values/text/textList.ts";
import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { Values } from "../../defineNoun.ts";
import { taskError } from "../../messages/taskMessages.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { detailsOf, isOneOf } from "../directory/recipientTypes.ts";
import { recipientError } from "../recipientMessages.ts";

const resourceTypes: Readonly<Record<string, string>> = { RoomMailbox: "Room", EquipmentMailbox: "Equipment" };

/** What a room or a piece of equipment has is in the organisation's list for its kind (`Room/Whiteboard`). */
export function resourcePropertyRefusal(world: World, row: NounRow): WorldError | null {
  const type = resourceTypes[detailsOf(row)];
  const own = listOf(row.values, "ResourceCustom");
  if (type === undefined && isPerson(row)) {
    const parameter = typeof row.values.ResourceCapacity === "number" ? "ResourceCapacity" : "ResourceCustom";
    if (parameter === "ResourceCapacity" || own.length > 0)
      return taskError("ResourceOfPerson", { parameter, mailbox: row.name });
  }
  if (type === undefined || own.length === 0) return null;
  const config = nounNamed("ResourceConfig");
  const schema = config ? listOf(listRows(world, config)[0]?.values ?? {}, "ResourcePropertySchema") : [];
  const known = schema.flatMap((entry) => (entry.toLowerCase().startsWith(`${type.toLowerCase()}/`) ? [entry] : []));
  const stranger = own.find((each) => !known.some((entry) => entry.toLowerCase() === `${type}/${each}`.toLowerCase()));
  return stranger === undefined
    ? null
    : recipientError("ResourcePropertyUnknown", { property: stranger, type, known: known.join(", ") });
}

function listOf(values: Values, property: string): readonly string[] {
  return textList(values[property]);
}

/** A mailbox that is no room keeps what it had as one, unless it is a person's. */
const isPerson = isOneOf("UserMailbox");
