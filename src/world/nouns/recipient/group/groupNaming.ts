import { accountOf } from "../../../roles/signedInAccount.ts";
import type { Given } from "../../../values/given.ts";
import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { NounChange } from "../../defineNoun.ts";
import { organizationSettings } from "../../rows/organizationSettings.ts";
import { recipientError } from "../recipientMessages.ts";

/**
 * The name that the organisation's naming policy (`DL_<GroupName>_<Department>`) makes of a new group's; unchanged with
 * -IgnoreNamingPolicy. Attributes are those of the account that makes the group. A blocked word is refused.
 */
export function nameByPolicy(world: World, name: string, given: Given): string {
  if (given.get("IgnoreNamingPolicy") === true) return name;
  const { DistributionGroupNamingPolicy: policy, DistributionGroupNameBlockedWordsList: blocked } =
    organizationSettings(world);
  const word = (Array.isArray(blocked) ? blocked : []).find((each) =>
    name.toLowerCase().includes(String(each).toLowerCase()),
  );
  if (word !== undefined) throw recipientError("BlockedWord", { word: String(word) });
  if (typeof policy !== "string" || policy === "") return name;
  const account = accountOf(world)?.row.values ?? {};
  return policy.replace(/<(\w+)>/g, (_, attribute: string) =>
    attribute === "GroupName" ? name : String(account[attribute] ?? ""),
  );
}

/** A naming policy says where the name stands that somebody chose (documented; the text is inferred). */
export function namingRefusal({ before, after }: NounChange): WorldError | null {
  const policy = after?.values.DistributionGroupNamingPolicy;
  const isGiven =
    typeof policy === "string" && policy !== "" && policy !== before?.values.DistributionGroupNamingPolicy;
  return isGiven && !policy.includes("<GroupName>") ? recipientError("NamingPolicyWithoutName", { policy }) : null;
}
