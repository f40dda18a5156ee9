import { nounObjects } from "../nouns/rows/NounRow.ts";
import { getOrganization, putOrganization } from "../Organization.ts";
import { isCloudShell, madeConnections } from "../tenant/madeConnections.ts";
import type { World } from "../World.ts";
import { WorldSurrounding } from "../WorldSurrounding.ts";

/** A side of a hybrid: the organisation's own servers, or its tenant. */
export type Side = "OnPremises" | "Cloud";

/** Whose cmdlet asks now; "Both": a server's shell that has the cloud's services beside, or one that only they answer. */
export function askingSide(world: World): Side | "Both" {
  const other = asked.of(world);
  if (other !== undefined) return other;
  if (isCloudShell(world)) return "Cloud";
  return hasServicesBeside(world) && !hasBothApart(world) ? "Both" : "OnPremises";
}

/** Whether a shell has services of the cloud without a prefix, be it from its start. */
function hasServicesBeside(world: World): boolean {
  const made = madeConnections.get(world);
  if (made) return made.some(({ prefix }) => prefix === "");
  return (getOrganization(world).connectedTo ?? []).length > 0;
}

/** What a cmdlet of one side makes is at home there; a shell of both sides does not tell. */
export function homeOfNew(world: World): Readonly<Record<string, string>> {
  const side = askingSide(world);
  return side === "Both" ? {} : { HomeSide: side };
}

/** Whether a shell has the cloud's cmdlets with a prefix, beside those of its server. */
function hasBothApart(world: World): boolean {
  return (madeConnections.get(world) ?? []).some(({ prefix }) => prefix !== "");
}

const asked = new WorldSurrounding<Side>();

/** Runs something as one side has the recipients, whoever asks. */
export function asSide<T>(world: World, side: Side, run: () => T): T {
  return asked.during(world, side, run);
}

/** The side that `asSide` says, if it does. */
export function sideAskedFor(world: World): Side | undefined {
  return asked.of(world);
}

/** What a shell with the cmdlets of both sides changes on one of them stays apart when it is disconnected. */
export function keepApart(world: World): void {
  if (!hasBothApart(world)) return;
  const organization = getOrganization(world);
  if (organization.sidesApart !== true) putOrganization(world, { ...organization, sidesApart: true });
}

/**
 * Whether the sides are two: the organisation has a hybrid configuration, or the shell has the cmdlets of both, the cloud's with a
 * prefix, or one that had them has changed a side (inferred). Otherwise the estate tells of one of them alone, and each takes what there is for its own. Remote mailboxes
 * alone make no hybrid: a plain connection sees them as the synchronised mailboxes that they are by their type, and all else as
 * the cloud's, so that one more of them turns no other mailbox into a mail user.
 */
export function isHybrid(world: World): boolean {
  if (hasBothApart(world) || getOrganization(world).sidesApart === true) return true;
  return world.store.knows(nounObjects, "noun", "HybridConfiguration");
}
