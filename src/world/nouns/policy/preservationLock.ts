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

/** Whether a place went, or an exception came. */
function holdsForLess(before: NounRow, after: NounRow): boolean {
  return Object.keys({ ...before.values, ...after.values }).some((name) => {
    if (!name.includes("Location")) return false;
    const [smaller, greater] = name.endsWith("Exception") ? [before, after] : [after, before];
    const kept = new Set(textList(smaller.values[name]));
    return textList(greater.values[name]).some((each) => !kept.has(each));
  });
}

function isShorter(now: Json | undefined, before: Json | undefined): boolean {
  return now !== before && now !== "Unlimited" && (before === "Unlimited" || Number(now) < Number(before));
}

function policyOf(world: World, { values }: NounRow, policies: string): NounRow | null {
  const definition = nounNamed(policies);
  return definition && typeof values.Policy === "string" ? findRow(world, definition, values.Policy) : null;
}
