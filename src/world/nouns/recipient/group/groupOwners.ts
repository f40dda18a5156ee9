import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { detailsOf, recipientTypeOf } from "../directory/recipientTypes.ts";
import { recipientError } from "../recipientMessages.ts";
import { groupTypeOf } from "./groupTypes.ts";

/**
 * Owners are accounts and security groups, which can have permissions; contacts and groups of addresses are neither
 * (documented with -ManagedBy of Set-DistributionGroup and Set-DynamicDistributionGroup).
 */
export function strangeOwner(world: World, group: Pick<NounRow, "name" | "values">): WorldError | null {
  const recipients = nounNamed("Recipient");
  if (!recipients) return null;
  for (const guid of [group.values.ManagedBy ?? []].flat()) {
    const owner = findRow(world, recipients, String(guid));
    if (owner && !ownsGroups(owner)) return recipientError("GroupOwnerType", { owner: owner.name, group: group.name });
  }
  return null;
}

function ownsGroups(owner: NounRow): boolean {
  const type = recipientTypeOf(owner);
  if (/Contact$|^Dynamic|^PublicFolder$/.test(type)) return false;
  return !/Group$/.test(type) || /RoleGroup$/.test(detailsOf(owner)) || groupTypeOf(owner).includes("SecurityEnabled");
}
