import type { NounRow } from "./nouns/rows/NounRow.ts";
import type { World } from "./World.ts";
import type { WorldError } from "./WorldError.ts";

/** What is about to change: an object of a noun as it will be and as it was, or what lies on a server. */
export type WrittenObject =
  | { readonly is: "server"; readonly server: string }
  | { readonly is: "row"; readonly row: NounRow; readonly before: NounRow | null };

/** Asked before every change; a refusal, or null. */
export type WriteGuard = (written: WrittenObject) => WorldError | null;

interface Guarded {
  readonly guard: WriteGuard;
  depth: number;
}

const guards = new WeakMap<World, Guarded>();

export function setWriteGuard(world: World, guard: WriteGuard): void {
  guards.set(world, { guard, depth: 0 });
}

/** Runs something under another guard; null: nothing is refused. */
export function underGuard<T>(world: World, guard: WriteGuard | null, action: () => T): T {
  const outer = guards.get(world);
  if (guard) setWriteGuard(world, guard);
  else guards.delete(world);
  try {
    return action();
  } finally {
    if (outer) guards.set(world, outer);
    else guards.delete(world);
  }
}

/** Throws where the change is refused. What a change brings about is not asked for again. */
export function requireWritable(world: World, written: WrittenObject): void {
  const guarded = guards.get(world);
  const refusal = guarded && guarded.depth <= 1 ? guarded.guard(written) : null;
  if (refusal) throw refusal;
}

/** Runs a change with its effects. */
export function asOneWrite<T>(world: World, write: () => T): T {
  const guarded = guards.get(world);
  if (!guarded) return write();
  guarded.depth++;
  try {
    return write();
  } finally {
    guarded.depth--;
  }
}

/** Runs what is a task of its own, also where another one's change waits for it. */
export function asOwnTask<T>(world: World, task: () => T): T {
  const guarded = guards.get(world);
  if (!guarded) return task();
  const { depth } = guarded;
  guarded.depth = 0;
  try {
    return task();
  } finally {
    guarded.depth = depth;
  }
}
