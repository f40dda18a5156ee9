import type { World } from "../World.ts";

/** By the mailbox's GUID, how many bytes its items have at most: what was counted once, and what came since. */
const bounds = new WeakMap<World, Map<string, number>>();

/** At most how many bytes a mailbox's items have; counted when nobody did so before. */
export function sizeBound(world: World, mailboxGuid: string, count: () => number): number {
  const known = boundsOf(world);
  const bound = known.get(mailboxGuid) ?? count();
  known.set(mailboxGuid, bound);
  return bound;
}

/** An item came. What goes is not told: the bound is then only higher than it has to be. */
export function growBound(world: World, mailboxGuid: string, size: number): void {
  const known = boundsOf(world);
  const bound = known.get(mailboxGuid);
  if (bound !== undefined) known.set(mailboxGuid, bound + size);
}

export function forgetBound(world: World, mailboxGuid: string): void {
  boundsOf(world).delete(mailboxGuid);
}

function boundsOf(world: World): Map<string, number> {
  let known = bounds.get(world);
  if (!known) bounds.set(world, (known = new Map()));
  return known;
}
