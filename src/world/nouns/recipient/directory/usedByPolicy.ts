import type { WorldError } from "../../../WorldError.ts";
import type { NounChange } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import { recipientError } from "../recipientMessages.ts";

/** What of an address book an address book policy has stays. */
export function usedByPolicy({ world, before, after }: NounChange, what: string): WorldError | null {
  const policies = before && !after ? nounNamed("AddressBookPolicy") : null;
  if (!before || !policies) return null;
  const policy = listRows(world, policies).find(({ values }) =>
    [values.AddressLists, values.GlobalAddressList, values.OfflineAddressBook, values.RoomList]
      .flat()
      .includes(before.guid),
  );
  return policy ? recipientError("ListOfAddressBookPolicy", { what, list: before.name, policy: policy.name }) : null;
}
