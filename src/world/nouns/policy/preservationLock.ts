import type { Json } from "../../values/Json.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/**
 * A policy with Preservation Lock is not removed, turned off or unlocked; it may hold for more places, never for fewer
 * (documented).
 */
export function lockedPolicy({ before, after }: NounChange): WorldError | null {
  if (!before || !isLocked(before)) return null;
  const isLess = !after || !isLocked(after) || after.values.Enabled === false || holdsForLess(before, after);
  return isLess ? policyError("PolicyLocked", { policy: before.name }) : null;
}

/** Its rules stay, and keep items as long as they did at least (documented). */
export function lockedRule({ world, before, after }: NounChange, policies: string): WorldError | null {
  const policy = before && policyOf(world, before, policies);
  if (!before || !policy || !isLocked(policy)) return null;
  const isLess = !after || isShorter(after.values.RetentionDuration, before.values.RetentionDuration);
  return isLess ? policyError("PolicyLocked", { policy: policy.name }) : null;
}

function isLocked({ values }: NounRow): boolean {
  return values.RestrictiveRetention === true;
}

/** Where a policy for retention holds. */
const places = [
  ...["AdaptiveScopeLocation", "ExchangeLocation", "ModernGroupLocation", "OneDriveLocation", "PublicFolderLocation"],
  ...["SharePointLocation", "SkypeLocation", "TeamsChannelLocation", "TeamsChatLocation"],
];

/** Whether a place went, or an exception came. */
function holdsForLess(before: NounRow, after: NounRow): boolean {
  return places.some((name) => lacks(after, before, name) || lacks(before, after, `${name}Exception`));
}

/** Whether a list of one state lacks something that the other one has. */
function lacks(one: NounRow, other: NounRow, name: string): boolean {
  const there = new Set(textList(one.values[name]));
  return textList(other.values[name]).some((each) => !there.has(each));
}

function isShorter(now: Json | undefined, before: Json | undefined): boolean {
  return now !== before && now !== "Unlimited" && (before === "Unlimited" || Number(now) < Number(before));
}

function policyOf(world: World, { values }: NounRow, policies: string): NounRow | null {
  const definition = nounNamed(policies);
  return definition && typeof values.Policy === "string" ? findRow(world, definition, values.Policy) : null;
}
