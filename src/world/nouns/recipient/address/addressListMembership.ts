import type { World } from "../../../World.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { isMeant } from "../directory/filteredObject.ts";
import { addressesOf } from "./proxyAddresses.ts";

/** The GUIDs of the address lists that show a recipient: those whose filter is applied and means it. */
export function addressListsOf(row: NounRow, world: World): readonly string[] {
  if (row.values.HiddenFromAddressListsEnabled === true || addressesOf(row.values).length === 0) return [];
  return ["AddressList", "GlobalAddressList"].flatMap((noun) => {
    const definition = nounNamed(noun);
    const lists = definition ? listRows(world, definition) : [];
    return lists.filter((list) => isMeant(world, asApplied(list), row)).map(({ guid }) => guid);
  });
}

/** A list with the filter that was applied last; none where none was. */
function asApplied({ values }: NounRow): Pick<NounRow, "values"> {
  if (values.RecipientFilterApplied === true) return { values };
  return { values: { ...values, RecipientFilter: values.LastUpdatedRecipientFilter ?? "" } };
}
